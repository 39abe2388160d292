// Complex numbers to text and back.
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	for _, c := range []complex128{0, 1 + 2i, -1.5 - 0.25i, complex(math.Inf(1), math.NaN()), complex(math.NaN(), math.Inf(-1)), complex(0, math.Copysign(0, -1)), 1e100i} {
		fmt.Println(strconv.FormatComplex(c, 'g', -1, 128), strconv.FormatComplex(c, 'e', 3, 64), strconv.FormatComplex(c, 'f', 1, 128))
	}
	for _, s := range []string{"", "1", "i", "+i", "-i", "1i", "1+i", "1+2i", "(1+2i)", "(1+2i", "1-2i", "1+-2i", "1++2i", "1--2i", "inf", "infi", "infinityi", "inf+infi",
		"nan+nani", "nan-infi", "-infinity-Infi", "1e3-2e-1i", "1e", "1e+2i", "0x1p-2+0x1.8p1i", "0x1p-2+3i", "1_0", "0x_1p0", "1+2", "1+2ii", " 1", "1 +2i", "1e400", "1e400+1e400i",
		"1+1e400i", "()", "(i)", "..i", "1.5.2", "i1", "2i+1", "3e+5+2i", "+1+2i", "0b1", "1e1000i", ".5+.5i", "5.+5.i", "nani", "+nan"} {
		c, err := strconv.ParseComplex(s, 128)
		d, err2 := strconv.ParseComplex(s, 64)
		fmt.Printf("%q %v %v %v %v\n", s, c, err, d, err2)
	}
}

/* output:
(0+0i) (0.000e+00+0.000e+00i) (0.0+0.0i)
(1+2i) (1.000e+00+2.000e+00i) (1.0+2.0i)
(-1.5-0.25i) (-1.500e+00-2.500e-01i) (-1.5-0.2i)
(+Inf+NaNi) (+Inf+NaNi) (+Inf+NaNi)
(NaN-Infi) (NaN-Infi) (NaN-Infi)
(0-0i) (0.000e+00-0.000e+00i) (0.0-0.0i)
(0+1e+100i) (0.000e+00+Infi) (0.0+10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104.0i)
"" (0+0i) strconv.ParseComplex: parsing "": invalid syntax (0+0i) strconv.ParseComplex: parsing "": invalid syntax
"1" (1+0i) <nil> (1+0i) <nil>
"i" (0+0i) strconv.ParseComplex: parsing "i": invalid syntax (0+0i) strconv.ParseComplex: parsing "i": invalid syntax
"+i" (0+0i) strconv.ParseComplex: parsing "+i": invalid syntax (0+0i) strconv.ParseComplex: parsing "+i": invalid syntax
"-i" (0+0i) strconv.ParseComplex: parsing "-i": invalid syntax (0+0i) strconv.ParseComplex: parsing "-i": invalid syntax
"1i" (0+1i) <nil> (0+1i) <nil>
"1+i" (0+0i) strconv.ParseComplex: parsing "1+i": invalid syntax (0+0i) strconv.ParseComplex: parsing "1+i": invalid syntax
"1+2i" (1+2i) <nil> (1+2i) <nil>
"(1+2i)" (1+2i) <nil> (1+2i) <nil>
"(1+2i" (0+0i) strconv.ParseComplex: parsing "(1+2i": invalid syntax (0+0i) strconv.ParseComplex: parsing "(1+2i": invalid syntax
"1-2i" (1-2i) <nil> (1-2i) <nil>
"1+-2i" (1-2i) <nil> (1-2i) <nil>
"1++2i" (0+0i) strconv.ParseComplex: parsing "1++2i": invalid syntax (0+0i) strconv.ParseComplex: parsing "1++2i": invalid syntax
"1--2i" (0+0i) strconv.ParseComplex: parsing "1--2i": invalid syntax (0+0i) strconv.ParseComplex: parsing "1--2i": invalid syntax
"inf" (+Inf+0i) <nil> (+Inf+0i) <nil>
"infi" (0+Infi) <nil> (0+Infi) <nil>
"infinityi" (0+Infi) <nil> (0+Infi) <nil>
"inf+infi" (+Inf+Infi) <nil> (+Inf+Infi) <nil>
"nan+nani" (NaN+NaNi) <nil> (NaN+NaNi) <nil>
"nan-infi" (NaN-Infi) <nil> (NaN-Infi) <nil>
"-infinity-Infi" (-Inf-Infi) <nil> (-Inf-Infi) <nil>
"1e3-2e-1i" (1000-0.2i) <nil> (1000-0.20000000298023224i) <nil>
"1e" (0+0i) strconv.ParseComplex: parsing "1e": invalid syntax (0+0i) strconv.ParseComplex: parsing "1e": invalid syntax
"1e+2i" (0+100i) <nil> (0+100i) <nil>
"0x1p-2+0x1.8p1i" (0.25+3i) <nil> (0.25+3i) <nil>
"0x1p-2+3i" (0.25+3i) <nil> (0.25+3i) <nil>
"1_0" (10+0i) <nil> (10+0i) <nil>
"0x_1p0" (1+0i) <nil> (1+0i) <nil>
"1+2" (0+0i) strconv.ParseComplex: parsing "1+2": invalid syntax (0+0i) strconv.ParseComplex: parsing "1+2": invalid syntax
"1+2ii" (0+0i) strconv.ParseComplex: parsing "1+2ii": invalid syntax (0+0i) strconv.ParseComplex: parsing "1+2ii": invalid syntax
" 1" (0+0i) strconv.ParseComplex: parsing " 1": invalid syntax (0+0i) strconv.ParseComplex: parsing " 1": invalid syntax
"1 +2i" (0+0i) strconv.ParseComplex: parsing "1 +2i": invalid syntax (0+0i) strconv.ParseComplex: parsing "1 +2i": invalid syntax
"1e400" (+Inf+0i) strconv.ParseComplex: parsing "1e400": value out of range (+Inf+0i) strconv.ParseComplex: parsing "1e400": value out of range
"1e400+1e400i" (+Inf+Infi) strconv.ParseComplex: parsing "1e400+1e400i": value out of range (+Inf+Infi) strconv.ParseComplex: parsing "1e400+1e400i": value out of range
"1+1e400i" (1+Infi) strconv.ParseComplex: parsing "1+1e400i": value out of range (1+Infi) strconv.ParseComplex: parsing "1+1e400i": value out of range
"()" (0+0i) strconv.ParseComplex: parsing "()": invalid syntax (0+0i) strconv.ParseComplex: parsing "()": invalid syntax
"(i)" (0+0i) strconv.ParseComplex: parsing "(i)": invalid syntax (0+0i) strconv.ParseComplex: parsing "(i)": invalid syntax
"..i" (0+0i) strconv.ParseComplex: parsing "..i": invalid syntax (0+0i) strconv.ParseComplex: parsing "..i": invalid syntax
"1.5.2" (0+0i) strconv.ParseComplex: parsing "1.5.2": invalid syntax (0+0i) strconv.ParseComplex: parsing "1.5.2": invalid syntax
"i1" (0+0i) strconv.ParseComplex: parsing "i1": invalid syntax (0+0i) strconv.ParseComplex: parsing "i1": invalid syntax
"2i+1" (0+0i) strconv.ParseComplex: parsing "2i+1": invalid syntax (0+0i) strconv.ParseComplex: parsing "2i+1": invalid syntax
"3e+5+2i" (300000+2i) <nil> (300000+2i) <nil>
"+1+2i" (1+2i) <nil> (1+2i) <nil>
"0b1" (0+0i) strconv.ParseComplex: parsing "0b1": invalid syntax (0+0i) strconv.ParseComplex: parsing "0b1": invalid syntax
"1e1000i" (0+Infi) strconv.ParseComplex: parsing "1e1000i": value out of range (0+Infi) strconv.ParseComplex: parsing "1e1000i": value out of range
".5+.5i" (0.5+0.5i) <nil> (0.5+0.5i) <nil>
"5.+5.i" (5+5i) <nil> (5+5i) <nil>
"nani" (0+NaNi) <nil> (0+NaNi) <nil>
"+nan" (0+0i) strconv.ParseComplex: parsing "+nan": invalid syntax (0+0i) strconv.ParseComplex: parsing "+nan": invalid syntax
*/
