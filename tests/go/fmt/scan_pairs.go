// Inputs, formats and variables put together by a generator, read by every function: values, counts, errors and what is left of
// the input. 300 are printed, 20,000 more are in the sum.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"strings"
)

type (
	word    string
	number  int16
	bytes   []byte
	real    float32
	yes     bool
	compl   complex64
	special struct{ text string }
)

func (s *special) Scan(state fmt.ScanState, verb rune) error {
	wid, ok := state.Width()
	token, err := state.Token(verb != 'c', func(r rune) bool { return r != ';' && r != '5' })
	s.text = fmt.Sprint(string(token), "|", wid, ok, string(verb), err)
	if len(token) == 0 {
		return io.EOF
	}
	if strings.Contains(string(token), "x") {
		return errors.New("no x")
	}
	r, size, err := state.ReadRune()
	s.text += fmt.Sprint(r, size, err)
	if err == nil {
		state.UnreadRune()
	}
	return nil
}

type random uint64

func (r *random) next(n int) int {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return int(*r>>33) % n
}

var pieces = []string{"12", "-7", "+3", "0x1F", "0b101", "017", "1_000", "99999999999999999999", "300", "3.25", "-1e3", "1e400", "0x1p4", "12p3", "inf", "NaN",
	"true", "f", "tru", "T", "1", "0", "hello", "héllo", `"quo ted"`, "`raw`", `"bad\q"`, "48656C6C6F", "4", "U+00E9", "é", "(1+2i)", "3-4i", "1+i", "%", ";", "5x",
	" ", "  ", "\n", "\r\n", "\t", " ", "\n\n", "-", "_", "a;b", ","}

var verbs = []string{"%d", "%v", "%s", "%x", "%q", "%c", "%f", "%g", "%t", "%5d", "%3s", "%2x", "%1c", "%o", "%b", "%U", "%X", "%e", "%%", "%z", "%4v", "%w", "%"}

var between = []string{"", "", "", " ", " ", "\n", "  ", ",", ";", " \n", "x"}

func target(r *random) any {
	switch r.next(26) {
	case 0:
		return new(string)
	case 1, 2:
		return new(int)
	case 3:
		return new(int8)
	case 4:
		return new(int64)
	case 5:
		return new(uint)
	case 6:
		return new(uint8)
	case 7:
		return new(uint64)
	case 8:
		return new(uintptr)
	case 9:
		return new(float64)
	case 10:
		return new(float32)
	case 11:
		return new(bool)
	case 12:
		return new(complex128)
	case 13:
		return new(complex64)
	case 14:
		return new([]byte)
	case 15:
		return new(rune)
	case 16:
		return new(word)
	case 17:
		return new(number)
	case 18:
		return new(bytes)
	case 19:
		return new(real)
	case 20:
		return new(yes)
	case 21:
		return new(compl)
	case 22:
		return &special{}
	case 23:
		return new(uint16)
	case 24:
		return []any{7, struct{}{}, "text", new([]int), new(any), new(struct{ A int })}[r.next(6)]
	}
	return new(string)
}

func show(v any) string {
	switch v := v.(type) {
	case *string:
		return fmt.Sprintf("%q", *v)
	case *int:
		return fmt.Sprint(*v)
	case *int8:
		return fmt.Sprint(*v)
	case *int64:
		return fmt.Sprint(*v)
	case *uint:
		return fmt.Sprint(*v)
	case *uint8:
		return fmt.Sprint(*v)
	case *uint16:
		return fmt.Sprint(*v)
	case *uint64:
		return fmt.Sprint(*v)
	case *uintptr:
		return fmt.Sprint(*v)
	case *float64:
		return fmt.Sprint(*v)
	case *float32:
		return fmt.Sprint(*v)
	case *bool:
		return fmt.Sprint(*v)
	case *complex128:
		return fmt.Sprint(*v)
	case *complex64:
		return fmt.Sprint(*v)
	case *[]byte:
		return fmt.Sprintf("%q", *v)
	case *rune:
		return fmt.Sprint(*v)
	case *word:
		return fmt.Sprintf("%q", *v)
	case *number:
		return fmt.Sprint(*v)
	case *bytes:
		return fmt.Sprintf("%q", *v)
	case *real:
		return fmt.Sprint(*v)
	case *yes:
		return fmt.Sprint(*v)
	case *compl:
		return fmt.Sprint(*v)
	case *special:
		return fmt.Sprintf("%q", v.text)
	}
	return "-"
}

type plain struct{ r io.Reader }

func (p plain) Read(b []byte) (int, error) { return p.r.Read(b) }

func one(r *random) string {
	input := ""
	for n := r.next(6); n >= 0; n-- {
		input += pieces[r.next(len(pieces))]
		if r.next(3) > 0 {
			input += " "
		}
	}
	format := ""
	var args []any
	for n := r.next(3); n >= 0; n-- {
		format += between[r.next(len(between))] + verbs[r.next(len(verbs))]
		args = append(args, target(r))
	}
	if r.next(9) == 0 {
		format += between[r.next(len(between))]
	}
	in := strings.NewReader(input)
	var n int
	var err error
	how := r.next(7)
	switch how {
	case 0:
		n, err = fmt.Fscan(in, args...)
	case 1:
		n, err = fmt.Fscanln(plain{in}, args...)
	case 2:
		n, err = fmt.Sscan(input, args...)
	case 3:
		n, err = fmt.Sscanln(input, args...)
	case 4:
		n, err = fmt.Fscanf(bufio.NewReader(in), format, args...)
	default:
		n, err = fmt.Fscanf(in, format, args...)
	}
	text := fmt.Sprintf("%d %q %q %d %v left %d:", how, input, format, n, err, in.Len())
	for _, arg := range args {
		text += " " + show(arg)
	}
	return text
}

func main() {
	r := random(987654321)
	sum := fnv.New64a()
	for i := 0; i < 20300; i++ {
		text := one(&r)
		if i < 300 {
			fmt.Println(text)
			continue
		}
		fmt.Fprintln(sum, text)
		if i%2000 == 0 {
			fmt.Println(sum.Sum64())
		}
	}
	fmt.Println(sum.Sum64())
}

/* output:
0 "\n \r\n é 3-4i " "\n%w\n%vx%" 0 syntax error scanning complex number left 8: (0+0i) 0 ""
0 "4\n\n 1_000 " " %e \n%\n%2x" 1 syntax error scanning complex number left 1: 4 (0+0i) 0
0 "4 5x1 1+i" " %1cx%x" 2 <nil> left 4: false "5x1"
0 "T inf \n é" " %x" 0 strconv.ParseFloat: parsing "": invalid syntax left 10: 0
4 "1e4001_000\"bad\\q\"   12p3 " "x%s" 0 input does not match format left 0: 0
3 "3-4i ;" "x%zx%s" 0 type not a pointer: struct {} left 6: - ""
2 "3.25 \"quo ted\" T" ",%v %  %v" 2 expected integer left 16: "3.25" "\"quo" 0
2 "-1e3T " " \n%c %d %d" 1 expected integer left 6: -1 0 ""
0 "0 helloNaNé(1+2i) " ";%e" 1 <nil> left 18: 0
2 "5x(1+2i)48656C6C6F NaN " ";%b  %t\n%3s" 1 syntax error scanning complex number left 23: 5 (0+0i) 0
3 "4 é; 0b101 " ",%z  %3s" 1 type not a pointer: string left 12: "4" -
5 "_U+00E912 T1+i 0" "%2xx%%%w \n" 0 expected integer left 16: 0 false 0
3 "inf true " "  %X" 0 expected integer left 9: 0
0 "99999999999999999999 T -1e3 hello f_ " " % %q,%f" 0 strconv.ParseUint: parsing "99999999999999999999": value out of range left 17: 0 0 0
6 "99999999999999999999%(1+2i) ;_\"quo ted\"" "  %%x%b%f" 0 expected space in input to match format left 38: (0+0i) 0 (0+0i)
5 "hello 5x +3 12 1_0000x1F " " \n%2x;%f%q" 0 newline in format does not match input left 24: 0 "" 0
0 "\"quo ted\" " "%o \n%X %1c" 0 can't scan type: *[]int left 10: - 0 false
0 "NaN% " "%;%1c %5d" 0 expected integer left 5: 0 false 0
5 "99999999999999999999 12   tru " ";%5d;%2x" 0 input does not match format left 30: "" 0
1 "1 " ";%q \n%z  %f" 1 EOF left 0: 1 0 ""
6 "`raw` " ",%d  %xx%5d" 0 input does not match format left 6: 0 (0+0i) (0+0i)
0 "1_000 " ";%q%e %o" 1 EOF left 0: 1000 "" 0
6 "0x1F 12 " "%q %w" 0 bad verb '%q' for integer left 8: 0 (0+0i)
1 "+3 inf " " %f" 0 expected integer left 6: 0
0 "-1e3 0b101 3.25 3-4i   " " \n%5d %x;%v" 2 syntax error scanning complex number left 8: "-1e3" 5 (0+0i)
1 "+3`raw` -7300 true " "%t%q" 1 strconv.ParseFloat: parsing "": invalid syntax left 16: 3 0
5 "a;b \n12 -1e3    " ";%2x \n%e%o" 0 input does not match format left 16: 0 0 0
6 "`raw` -7 48656C6C6F0b101 300 1e400 " " \n%d,%e" 0 newline in format does not match input left 34: false ""
1 "1_000hello " " %x\n%e" 2 expected newline left 4: 1000 false
5 "  -1e3`raw` 4\n " "\n%g" 0 newline in format does not match input left 12: 0
1 "true\"bad\\q\"    \n 1 1_000 " "  %s\n%s  %4v" 0 expected integer left 24: 0 0 0
1 "tru 0b101 0b101 , 017 -1e3 " ",%" 0 expected integer left 26: 0
0 "   _T -1e3    " " %U\n%f \n%4v" 0 strconv.ParseUint: parsing "_": invalid syntax left 10: 0 0 0
2 "12p3 `raw` 0x1p4héllo 3-4i5x " " %%z %U" 1 syntax error scanning complex number left 30: 12 (0+0i) (0+0i)
3 "99999999999999999999  f tru f  " "  %3s%4v" 0 syntax error scanning complex number left 31: (0+0i) ""
5 "300" "  %e  %w\n%c," 0 expected space in input to match format left 2: false 0 (0+0i)
1 "tru héllo " "x%x%d%g" 0 expected integer left 10: 0 0 0
3 "3.255x T1 \r\n" "x%c%" 2 expected newline left 12: false ".255x"
5 "5x" "\n%e %5d" 0 newline in format does not match input left 1: 0 ""
0 ", " ",%X %sx%d;" 0 syntax error scanning complex number left 2: (0+0i) false ""
2 "true 0 12 _ a;b tru " "%s %d" 0 expected integer left 20: 0 0
0 "  \r\n " " %3s%s %3s" 0 unexpected EOF left 0: "|0 falsev<nil>" (0+0i) false
4 "1e400, 12p3 1+i \"quo ted\" " " \n%5d,%Xx%d," 0 newline in format does not match input left 0: 0 0 0
0 "12p3 \t_ % " "%c%v" 0 syntax error scanning complex number left 6: (0+0i) -
5 "-7 é _a;b 0x1F " ";%w  %3s" 0 input does not match format left 16: 0 0
3 "12   \"bad\\q\"-7`raw` 017 " " %x %w" 1 expected integer left 24: 12 0
5 "\n \t 99999999999999999999" "  %U" 0 newline in input does not match format left 23: 0
1 "   \r\n-1e3 %hello " " %5d" 0 unexpected newline left 12: (0+0i)
0 "0x1p4 % 1e400  inf 3.25 " "  %2x,%s" 0 can't scan type: *struct { A int } left 24: - 0
1 "1+ia;b % helloT 12p3 " "%x%%f" 2 expected integer left 13: 1 "+ia;b" 0
2 "12 017 48656C6C6F \n\n héllo " " \n%3sx%f,%4v" 2 syntax error scanning complex number left 28: 12 15 (0+0i)
4 "_ " "  %x\n%v" 0 expected space in input to match format left 0: "" 0
0 "NaN\t `raw` " "%b\n%1c%x" 0 expected integer left 11: 0 0 ""
4 "\t5x 1_000\"bad\\q\" \n" "  %b %1c;%5d" 1 expected space in input to match format left 0: 5 0 false
1 "  5xhéllo   " "\n%s;%1c%X" 1 expected integer left 9: 5 0 (0+0i)
5 "12 " " %X\n%e" 0 expected space in input to match format left 2: "" (0+0i)
2 "5x 0171+i " "  %\n%gx%5d" 1 expected integer left 10: 5 0 0
1 "\"quo ted\" f   " "%b%q  %w" 1 expected integer left 8: "\"quo" 0 (0+0i)
5 "(1+2i) 1e400 1e400 " " \n%v" 0 newline in format does not match input left 18: ""
3 "trué \t \n\n 48656C6C6F `raw` " "x%x%s,%d" 1 EOF left 28: "trué \t \n|0 falsev<nil>0 0 EOF" 0 0
1 "+3 NaN" "  %o  %1c %c" 0 syntax error scanning complex number left 3: (0+0i) "" 0
0 "(1+2i) \"bad\\q\" f; a;b " "  %b" 1 <nil> left 16: (1+2i)
1 "   - a;b" " %4v,%g" 0 expected integer left 4: 0 0
4 "hello 017 -7\"bad\\q\" 4 _ " ";%z;%x %5d" 0 input does not match format left 0: false 0 -
0 "12p30x1p4 017 %, " "x%t;%5d" 2 <nil> left 14: 12 false
2 "0NaN 017   1 " "x%w%%" 2 <nil> left 13: "0NaN" "017"
6 "\"bad\\q\"" " \n%1c;%z,%s" 0 newline in format does not match input left 6: (0+0i) "" 0
0 "% \n ; " "\n%v%s %w" 0 syntax error scanning complex number left 6: (0+0i) 0 0
6 "é   5x " ";%3s;%o" 0 input does not match format left 8: 0 0
0 "448656C6C6F 3.25 0x1F " "%z \n%t %%" 1 syntax error scanning complex number left 16: 448656 (0+0i) ""
5 "NaN3.25 f " ";%% \n" 0 input does not match format left 10: false
2 "4true0b101 12\n , " "\n%q;%gx%" 1 expected integer left 17: false 0 0
3 "4 4 3-4i -7 1e400" "%t %g\n%q" 3 expected newline left 17: 4 4 3
5 "5x 48656C6C6F " " \n%c" 0 newline in format does not match input left 13: (0+0i)
4 "1e400 \"quo ted\" \n _   -" "%1c" 0 bad verb '%c' for string left 23: ""
1 "017inf  1 " ";%w %s%c" 3 <nil> left 0: false "17inf" 1
4 "a;b    " "%c%U" 1 bad unicode format  left 0: 97 0
5 "tru\"quo ted\"" "  %w" 0 expected space in input to match format left 11: 0
4 "12p3 48656C6C6F0 \"bad\\q\" hello" ";%z" 0 input does not match format left 0: 0
4 "0x1p4-1e3+3 1+i 1_000 " "\n%%%4v \n%X" 0 newline in format does not match input left 0: "" - 0
3 "  0x1p4 T `raw`   48656C6C6F " "x%4v;%U\n%s" 0 syntax error scanning complex number left 29: (0+0i) "" 0
3 "48656C6C6Ftru 0 3-4i" "%dx%f" 0 syntax error scanning complex number left 20: (0+0i) false
1 "\n a;b" "%3s" 0 unexpected newline left 4: 0
5 "% , " " %2x" 0 expected space in input to match format left 3: 0
6 "1_000 true " "  %e" 0 expected space in input to match format left 10: 0
5 "_ " "%c %z" 0 strconv.ParseFloat: parsing "_": invalid syntax left 1: 0 0
4 "0x1p4 0x1p4 3.25 \r\n 5x " "%o \n%1c" 1 newline in format does not match input left 0: 0 0
2 "U+00E9a;b" ";%U,%X %d" 0 expected integer left 9: 0 0 0
4 "tru 3-4i-1e3 hello12p3 017 " ";%z" 0 input does not match format left 0: 0
4 " (1+2i)\r\n4 " " %z  %c%2x" 0 bad verb '%z' for integer left 0: 0 0 0
4 "  (1+2i)  héllo 4 " "%X;%b%%" 0 expected integer left 0: 0 0 0
6 "12 " ",%t  %e" 0 input does not match format left 3: "" ""
0 "_ -73-4i 99999999999999999999 % " " \n%v" 0 strconv.ParseInt: parsing "_": invalid syntax left 31: 0
6 "a;b " "\n%U" 0 newline in format does not match input left 3: ""
6 "\n\n " "%5d" 0 unexpected newline left 2: 0
1 "(1+2i) true " " %t  %5d" 0 type not a pointer: int left 12: - 0
3 "T \"quo ted\" 12p3 NaN \t " " %x;%t;%z" 3 expected newline left 23: true false false
0 "5xT" "  %v %e%w" 1 EOF left 0: "5xT" "" ""
5 "+3 " ";%% \n%1c" 0 input does not match format left 3: "" 0
4 "12p3 1e400T T" " %U;%tx%s" 0 expected space in input to match format left 0: "" 0 0
2 "U+00E93-4i 1_000,12 300 " ";%f" 0 syntax error scanning complex number left 24: (0+0i)
2 "hello _3-4i412p3 true " ",%" 0 expected integer left 22: 0
1 "`raw` é 1 " " %f  %s" 0 strconv.ParseFloat: parsing "": invalid syntax left 10: 0 (0+0i)
5 "-1e3 " ";%q" 0 input does not match format left 5: ""
4 "fhello -7 \t 48656C6C6F " "%g %1c  %v" 0 syntax error scanning complex number left 0: (0+0i) "" ""
3 "inf " " %b,%c%g" 1 unexpected EOF left 4: +Inf "|0 falsev<nil>" ""
6 "99999999999999999999 tru12p3 " " \n%f" 0 newline in format does not match input left 28: 0
3 " hello a;b1_000 " "\n%s  %g" 0 syntax error scanning complex number left 16: (0+0i) 0
4 ";\"quo ted\" 4-1e3 0x1F" "%t;%3s\n%o" 0 unexpected EOF left 0: "|0 falset<nil>" "" 0
4 "f12 " " \n%%3s" 0 newline in format does not match input left 0: 0 0
1 "14 a;b 12 12p3 4 " "%1c  %d" 0 syntax error scanning complex number left 14: (0+0i) 0
4 "0x1Fhéllo" " %o %w" 0 expected space in input to match format left 0: 0 ""
2 "héllotrue T " ";%2xx%t" 1 syntax error scanning complex number left 13: "héllotrue" (0+0i)
1 "  1_0000b101" ";%3s%3s" 1 EOF left 0: "1_0000b101|0 falsev<nil>0 0 EOF" 0
5 "   NaN+3 , " " %%;%" 0 input does not match format left 8: 0 0
0 "-(1+2i)" "x%w" 0 strconv.ParseFloat: parsing "-": invalid syntax left 6: 0
5 "\n0 " "%t" 0 unexpected newline left 2: (0+0i)
3 ", é hello " "x%o%%;%d" 1 expected integer left 11: "," 0 0
2 "hello 0 tru +31_000- " "x%b\n%f%f" 0 expected integer left 21: 0 0 0
0 "   T \"quo ted\"" ";%w,%%," 0 can't scan type: *struct { A int } left 14: - 0
1 "3-4i 0 " " \n%o" 1 expected newline left 1: "3-4i"
4 "; 1" "  %x" 0 expected space in input to match format left 0: 0
4 "12p3 99999999999999999999 " "  %X" 0 expected space in input to match format left 0: ""
3 "-48656C6C6F \n - -1e3 hello" "%1c" 1 expected newline left 26: -48656
0 "1_000 \n 12p33.25" "%q\n%3s" 0 syntax error scanning complex number left 11: (0+0i) 0
0 "-12 _    " ";%w %s" 0 expected integer left 9: 0 0
5 "3-4i % \t% 0x1p4 inf " "%1c%v" 0 bad verb '%c' for boolean left 20: false 0
0 "5x 1 -1e3 " ";%c %4v" 2 <nil> left 6: "5x" "1"
1 "1+i" "%q" 1 expected newline left 1: 1
6 "truehello 0 48656C6C6F " " %v" 0 expected space in input to match format left 22: false
6 "a;b +3  _" "\n%c;%o" 0 newline in format does not match input left 8: (0+0i) 0
3 "120x1p4 a;b \t  " ";%w" 0 syntax error scanning complex number left 15: (0+0i)
0 "f , " " %X\n%5d %t" 0 expected integer left 4: 0 0 (0+0i)
4 "U+00E9 " " %1c \n%1c" 0 expected space in input to match format left 0: "" false
6 "300-\n\n -1e3 " "  %e  %2x \n%g" 0 expected space in input to match format left 11: (0+0i) 0 false
4 "+3017" "%f;%" 0 syntax error scanning complex number left 0: (0+0i) 0
4 "\r\n" "\n%e%2x%U \n" 0 EOF left 0: 0 0 0
4 "\"quo ted\"\n\n --1e3 3-4i ; " "%d \n%4v,%d" 0 can't scan type: *interface {} left 0: - 0 ""
3 "1e400 12p3 1e400 " " %v %v  %5d  " 1 expected integer left 17: 1 0 0
4 "12 \r\n 1 -7" " %t%2x %1c" 0 expected space in input to match format left 0: 0 "" (0+0i)
3 "héllo -7 " ";%f  %" 0 strconv.ParseFloat: parsing "": invalid syntax left 10: 0 ""
1 "300   " " \n%s;%t\n%d" 1 EOF left 0: 300 (0+0i) 0
6 "99999999999999999999 \n 3.25 " "  %3s,%X %U" 0 expected space in input to match format left 27: 0 - (0+0i)
2 "1e400 `raw` " " %v %2x%f" 2 expected integer left 12: 1 "e400" 0
2 "\n\n ; , " "%c" 0 expected integer left 7: 0
5 "true héllo 99999999999999999999 -7" "\n%o\n%b %3s" 0 newline in format does not match input left 34: 0 0 (0+0i)
4 "- , , T U+00E9 1+i " "%d %U%b" 0 bad verb '%d' for string left 0: "" "" 0
4 "1_000 a;b inf   -7," " %1c  %v" 0 expected space in input to match format left 0: 0 0
6 "\"quo ted\"3.25 99999999999999999999 0x1F -7" "  %U%f" 0 expected space in input to match format left 41: "" 0
3 "5x " ",%%" 1 expected newline left 3: 5
6 "\n %   NaN 012 " ",%4v" 0 input does not match format left 14: 0
1 "3.25 5x+33.25 " ";%c" 1 expected newline left 8: "3.25"
2 "-1e3 \"bad\\q\"0x1p4-7- " "%t,%t" 0 expected integer left 21: 0 (0+0i)
5 "(1+2i) , 0x1p4 0b101   " "  %z \n%g%z" 0 expected space in input to match format left 22: "" "" ""
4 "0x1F \n" ",%v,%v" 0 input does not match format left 0: "" 0
2 "017 1_000 -1e3 48656C6C6Fhéllo 0 " ";%t" 0 type not a pointer: string left 34: -
2 "12 -1e3  `raw`U+00E9 " ";%1c%x" 2 <nil> left 21: 12 "-1e3"
5 "1+i-1e3 0x1p4 0x1p4 \t," ";%t  %%" 0 input does not match format left 22: 0 0
4 "300 \r\n" ";%U\n%f" 0 input does not match format left 0: - 0
6 "U+00E9 true " "\n%c" 0 newline in format does not match input left 11: 0
6 "-1e3 %1e400 -+3 4 " "\n%g\n%ox%U" 0 newline in format does not match input left 17: 0 (0+0i) ""
1 "__   12p3" " \n%f \n%2x%z" 0 strconv.ParseInt: parsing "__": invalid syntax left 6: 0 0 0
1 "0x1F 0b101héllo 0b1010x1p4 inf " ",%g,%w" 0 strconv.ParseFloat: parsing "0x1F": invalid syntax left 27: 0 0
1 "héllo" ";%w%v \n%t" 0 syntax error scanning complex number left 5: (0+0i) (0+0i) 0
0 "4é" "  %U%c%2x " 1 expected integer left 2: 4 0 false
6 "99999999999999999999hello 0x1F " "%X" 1 <nil> left 11: "\x99\x99\x99\x99\x99\x99\x99\x99\x99\x99"
4 "5x\n\n\n\n \n\n   a;b " "x%s %t\n%1c" 0 input does not match format left 0: 0 "" 0
5 "4 \n 48656C6C6F3-4i \"quo ted\" " "%f%g %o" 0 bad verb '%f' for integer left 29: 0 0 ""
2 "1e400\r\n" "\n%5d" 1 <nil> left 7: "1e400"
1 "1+i% 1+iinf" "  %U" 1 expected newline left 5: "1+i%"
0 "12p3 NaN0x1F -1e3\n3.25" "%v" 1 <nil> left 20: 12
4 "0x1F 1_000 -7 " "%5dx%" 0 bad verb '%d' for string left 0: "" (0+0i)
4 "0x1p45x `raw`\r\n é" "%c%4v%o," 0 no x left 0: "0x1p4|0 falsec<nil>" (0+0i) 0
0 "tru hello`raw` " "x%X;%f%" 1 expected integer left 11: "tru" 0 -
4 "inf1_000 1+i - héllo U+00E9" "%f %3s \n%z" 0 syntax error scanning complex number left 0: (0+0i) 0 ""
5 "\n\t a;b " "%o" 0 unexpected newline left 6: 0
5 "héllo , \"bad\\q\" 1248656C6C6F true " " \n%t" 0 newline in format does not match input left 34: ""
6 "0x1p4héllo " "  %s" 0 expected space in input to match format left 11: 0
2 ", 15x" "%X" 0 expected integer left 5: 0
2 "5x   017 " " %%" 1 <nil> left 9: 5
6 "1+i1hello % tru " ";%c%X%X" 0 input does not match format left 16: (0+0i) "" ""
6 "12p3hello 14" " %b" 0 expected space in input to match format left 11: 0
6 "12p3 - \n\n1e400 _ U+00E9 " "  %1c  %x" 0 expected space in input to match format left 23: 0 ""
5 "U+00E9 99999999999999999999 \ntrue \t % " ",%2x\n%o" 0 input does not match format left 38: (0+0i) ""
2 ", 1" "\n%z %%\n%w" 0 expected integer left 3: 0 0 0
6 "3.25 NaN\"quo ted\"tru " ";%c  %d" 0 input does not match format left 21: (0+0i) (0+0i)
4 "4true 0b101 " " %g%%" 0 expected space in input to match format left 0: 0 false
5 "-1e3 héllo " " %z" 0 expected space in input to match format left 11: ""
0 "inf 017 0x1p4 é " "  %g" 0 can't scan type: *[]int left 17: -
2 "   30099999999999999999999 1+i 1+i U+00E9" "x%U\n%x  %g" 0 strconv.ParseInt: parsing "30099999999999999999999": value out of range left 41: 0 - ""
2 "3.25 017\"bad\\q\" T 0x1F" "%o  %g" 2 <nil> left 22: 3 0.25
0 "-(1+2i) -1e3 " ";%x \n%t  %g" 0 expected integer left 13: 0 false ""
1 "  " ";%f %ox%c" 0 EOF left 0: (0+0i) 0 0
3 "3-4i 0b101 é " "%5d %2x%q" 1 expected integer left 14: 3 0 false
6 "U+00E9 - 12p3 " "x%4v%d  %1c" 0 input does not match format left 14: 0 0 0
1 "; " "x%d" 1 <nil> left 0: ";"
6 "\"bad\\q\" 0x1F" "%c%c%5d" 0 bad verb '%c' for string left 12: "" "" 0
1 "12 f `raw` " "  %c" 1 expected newline left 7: 12
3 "4 a;b 1e400" "\n%b" 1 expected newline left 11: 4
4 "\"quo ted\" true " " %%z \n%x" 0 expected space in input to match format left 0: false 0 0
3 " 12 0b101 " "%%  %U\n%g" 2 strconv.ParseFloat: parsing "": invalid syntax left 10: 12 0 0
6 "300" " \n%X;" 0 newline in format does not match input left 2: false
1 "99999999999999999999a;b hello 5x 0 \r\n" "%5d " 1 expected newline left 12: "99999999999999999999a;b"
3 "T" "x%%" 0 syntax error scanning complex number left 1: (0+0i)
4 "12p3\n\n " "%w" 0 bad verb '%w' for integer left 0: 0
0 "0b1011_000017 " ",%q  %" 1 syntax error scanning complex number left 1: 353 (0+0i)
3 "124 48656C6C6F 3-4i " "  %t" 1 expected newline left 20: 124
1 "`raw`" " \n%%\n%vx%1c" 0 expected integer left 4: 0 0 0
2 "tru `raw`\r\n " "x%b" 0 syntax error scanning complex number left 12: (0+0i)
2 "0b1011e400 T héllo " "%x;%ox%%" 3 <nil> left 20: 0 false "1011e400"
1 "  inf -  3.25 1_000 " "\n%g %e" 0 expected integer left 17: 0 (0+0i)
0 "  `raw`-1e3 300\r\n" ",%s %o,%z" 0 expected integer left 15: 0 0 0
3 "300 \"quo ted\" \t true " "%vx%w %g" 0 unsigned integer overflow on token 300 left 21: 0 0 ""
1 "12p3 inf 99999999999999999999   \"bad\\q\" " ",%z %z \n%b" 3 expected newline left 7: "12p3" +Inf "99999999999999999999"
6 "\n+399999999999999999999 1_000 " " \n%%," 0 input does not match format left 29: false 0
1 "%" "%4v" 0 expected integer left 0: 0
3 "4 \t " " %2x,%4v" 0 syntax error scanning complex number left 4: (0+0i) 0
2 "tru\"quo ted\" " ";%3sx%X \n%g" 1 syntax error scanning complex number left 13: "tru\"quo" (0+0i) 0
0 "300    +3\r\n 4" " %q%g%1c" 2 syntax error scanning complex number left 0: "300" 3 (0+0i)
2 "\n 12p3 0x1F héllo " " %5dx%g" 1 expected integer left 19: 12 0
2 "   NaN 0x1F inf 0b101 " "x%%w  %cx" 0 expected integer left 22: 0 - 0
2 "017 " ";%b\n%q" 1 EOF left 4: "017" 0
0 "99999999999999999999 1e400 f \n\n" ";%2x%" 0 strconv.ParseUint: parsing "99999999999999999999": value out of range left 11: 0 (0+0i)
3 "\n\n tru \"quo ted\" +3 _ 4 " ",%f %%,%t" 0 unexpected newline left 24: "" (0+0i) 0
4 "3.25 " "x%d %U" 0 input does not match format left 0: 0 (0+0i)
6 "1_000 " " \n%%" 0 newline in format does not match input left 5: 0
5 "3-4i hello\n U+00E9 tru " "\n%z" 0 newline in format does not match input left 22: -
5 "+3 _ 48656C6C6F 1e400\t" " %1c  %X,%%" 0 expected space in input to match format left 21: 0 false ""
4 "12+3" "%2x \n%q%b" 1 newline in format does not match input left 0: 18 0 0
4 "hello99999999999999999999 \r\n " ",%c  %cx%2x" 0 input does not match format left 0: (0+0i) "" false
2 "\"quo ted\" 12 3.25   " "%f %U" 0 expected integer left 20: 0 ""
6 "12 3.251e400 " "%s" 1 <nil> left 11: 12
4 "\n\n0-1e3 -7" " %2x \n%x" 0 newline in input does not match format left 0: 0 0
2 "f true hello " " %U %3s" 1 expected integer left 13: "f" 0
6 "\"bad\\q\" \n 0x1F héllo 0b101(1+2i) " "\n%w,%f;%3sx" 0 newline in format does not match input left 33: 0 false ""
1 "tru ;0b101 +3 0x1p4 , " "x%X" 0 expected integer left 21: 0
1 "12 true" "%U%z" 1 expected integer left 3: 12 0
1 "-7 - f -7 " "%q%z%%" 1 expected integer left 5: "-7" 0 0
3 "0x1F 99999999999999999999   1e400 " "%c\n" 1 expected newline left 34: 31
6 "1+i 1e400 " ";%%" 0 input does not match format left 10: 0
1 "T \n\n 3-4i " "%t" 0 expected integer left 9: 0
1 "99999999999999999999 5x -7 " " %3s\n%X%f" 0 strconv.ParseUint: parsing "99999999999999999999": value out of range left 6: 0 false 0
1 "1+i \n -1e3 " "\n%4v" 0 syntax error scanning complex number left 7: (0+0i)
2 "1_000300-7 \"quo ted\" -1e3" " %x  %f;%g" 0 syntax error scanning complex number left 25: (0+0i) 0 (0+0i)
2 "99999999999999999999" "%%%f" 1 EOF left 20: "99999999999999999999" (0+0i)
4 "0x1F 1+i inf 1e400 " ";%4v  %z," 0 input does not match format left 0: 0 0
1 " 1e400\t1\"bad\\q\" " "%5d" 0 syntax error scanning complex number left 9: (0+0i)
0 "0b101 -7 -" " \n%z" 0 syntax error scanning complex number left 9: (0+0i)
2 "(1+2i) 3.2512p3 \"quo ted\"" ";%\n%t" 0 expected integer left 25: 0 0
1 "-7 99999999999999999999 U+00E9    ;" " %5d" 1 expected newline left 31: -7
4 "\n\n- é \n-7 " "%4vx%5d" 0 unexpected newline left 0: "" ""
1 "1+i 3-4iNaN 1+i T -7 " ";%4v \n%e \n%d" 1 syntax error scanning complex number left 17: 1 (0+0i) 0
3 "\"bad\\q\"true é " "  %s;" 0 expected integer left 15: 0
3 "é " ",%s%1c" 1 EOF left 3: "é |0 falsev<nil>0 0 EOF" 0
2 "+3 -1e3 tru héllo`raw`hello " "  %b;%b" 1 can't scan type: *struct { A int } left 29: "+3" -
1 "017 T héllo 300 0x1p4 017" " %3s" 0 no x left 0: "017 T héllo 300 0x1p4 017|0 falsev<nil>"
3 "\r\n , 017(1+2i) (1+2i) 4 " " %4v" 0 unexpected newline left 24: 0
4 "0 \n 99999999999999999999 " " %o \n%U%3s" 0 expected space in input to match format left 0: "" "" 0
5 "\n 48656C6C6F 4" ";%c \n%b" 0 input does not match format left 14: 0 0
2 "true " " %f;%U\n" 1 EOF left 5: "true" 0
6 "% " " \n%t" 0 newline in format does not match input left 1: -
6 "+3" "%o" 1 <nil> left 0: 3
1 "  " " %3s;%x %" 0 unexpected EOF left 0: "|0 falsev<nil>" - (0+0i)
2 "12" "x%c" 1 <nil> left 2: true
5 "\n\nU+00E9hello 300(1+2i) 0x1F " "x%3s%1c,%f" 0 input does not match format left 29: 0 false false
5 "0b101 1 `raw` 12p3 trueU+00E9" " %b%d %g" 0 expected space in input to match format left 28: 0 "" ""
0 "300" "%g" 1 <nil> left 0: 300
3 "99999999999999999999tru" " %b;%c  %X" 1 EOF left 23: "99999999999999999999tru" "" 0
6 "héllo " " %ox%%" 0 expected space in input to match format left 6: "" ""
2 "a;b 12a;b " " \n%d%o" 0 syntax error scanning complex number left 10: (0+0i) 0
1 "a;b -7   \r\n 4 0x1F" "%v  %2x%4v" 0 expected integer left 17: 0 0 (0+0i)
1 "12p3   NaN017 " "\n%X \n%g,%f" 2 EOF left 0: 96 "NaN017 |0 falsev<nil>0 0 EOF" ""
3 "+3" "\n%o,%,%z" 1 EOF left 2: 3 "" 0
0 "; 0x1p4-7 , inf " " %3s %e" 0 strconv.ParseFloat: parsing "": invalid syntax left 16: 0 0
2 "300 \t `raw` é hello " "%s%f\n%d" 1 expected integer left 21: 300 0 0
4 "-70 -7-1e3 " "%X" 0 expected integer left 0: 0
5 "(1+2i)+35x 3.25" ",%b,%c;%U" 0 input does not match format left 15: 0 0 0
5 "infa;b " " %%x%v%4v" 0 expected space in input to match format left 6: 0 "" -
2 "12p3 " "%s" 1 <nil> left 5: "12p3"
5 "T T" "\n%U%t%g" 0 newline in format does not match input left 2: false (0+0i) ""
5 "48656C6C6F U+00E9 " ",%2x%U" 0 input does not match format left 18: 0 0
4 "\n\n 017 017 " ",%v%%" 0 input does not match format left 0: (0+0i) (0+0i)
5 "1+i\n tru\n f " " % %f \n%X" 0 expected space in input to match format left 11: 0 0 0
1 "NaN 3.25 " " %x" 1 expected newline left 4: NaN
1 "121e400 a;b    " " %g" 1 expected newline left 6: "121e400"
5 "1 \n (1+2i)U+00E9 f " ";%b" 0 input does not match format left 19: 0
0 "017 " "%x%o %s" 1 EOF left 0: "017" "" 0
0 "inf \n " "  %z  %b%t" 0 type not a pointer: struct {} left 6: - 0 0
0 "12p3 true 0b101 a;b U+00E9 4 " " %q  %d" 1 syntax error scanning complex number left 24: 96 (0+0i)
5 "- inf 1e400 " "  %b\n%U" 0 expected space in input to match format left 11: 0 0
1 "true ,0x1p4" ",%X %d  %U" 0 strconv.ParseFloat: parsing "": invalid syntax left 10: 0 0 ""
2 "99999999999999999999 ; _ " ";%5d" 0 strconv.ParseInt: parsing "99999999999999999999": value out of range left 25: 0
3 "inf _ " "x%v \n" 1 expected newline left 6: "inf"
1 "inf 0x1p4 hello f 300   " "  %q %x \n%g" 2 expected integer left 16: +Inf 1 0
1 "48656C6C6F " "%v" 1 <nil> left 0: "48656C6C6F"
3 "  " "x%vx" 0 EOF left 2: ""
6 "(1+2i)1e4003-4i %f 5x" "%U,%o  %4v" 0 can't scan type: *struct { A int } left 21: - 0 (0+0i)
4 "1e400   " "%v  %1c" 0 strconv.ParseFloat: parsing "1e400": value out of range left 0: 0 0
2 "0b101 ," " \n%g;" 1 <nil> left 7: 5
0 "NaN" "  %d" 1 <nil> left 0: "NaN|0 falsev<nil>0 0 EOF"
9663920321058841830
6293589282052324584
2751317600493542548
5522847723247566518
2067255789777602351
12570529985819861348
16812007189859359592
13809543461872608868
5479717033807810518
8926940455179760553
14776139146407296712
*/
