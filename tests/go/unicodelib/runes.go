// What the functions of package unicode say of every rune there is, as sums.
package main

import (
	"fmt"
	"unicode"
)

var tests = []func(rune) bool{unicode.IsLetter, unicode.IsDigit, unicode.IsNumber, unicode.IsUpper, unicode.IsLower, unicode.IsTitle, unicode.IsSpace, unicode.IsPunct,
	unicode.IsSymbol, unicode.IsMark, unicode.IsControl, unicode.IsGraphic, unicode.IsPrint}

var changes = []func(rune) rune{unicode.ToUpper, unicode.ToLower, unicode.ToTitle}

func main() {
	for i, f := range tests {
		n, sum := 0, uint64(0)
		for r := rune(-2); r <= unicode.MaxRune+2; r++ {
			if f(r) {
				n++
				sum = sum*31 + uint64(r)
			}
		}
		fmt.Println(i, n, sum)
	}
	for i, f := range changes {
		n, sum := 0, uint64(0)
		for r := rune(-2); r <= unicode.MaxRune+2; r++ {
			if c := f(r); c != r {
				n++
				sum = sum*31 + uint64(r)<<21 + uint64(c)
			}
		}
		fmt.Println(i, n, sum)
	}
	n, sum := 0, uint64(0)
	for r := rune(-2); r < 0x20000; r++ {
		if c := unicode.SimpleFold(r); c != r {
			n++
			sum = sum*31 + uint64(r)<<21 + uint64(c)
		}
	}
	fmt.Println(n, sum)
	for which := -1; which < 5; which++ {
		fmt.Print(unicode.To(which, 'ǆ'), " ")
	}
	fmt.Println(string(unicode.TurkishCase.ToUpper('i')), string(unicode.TurkishCase.ToLower('I')), string(unicode.AzeriCase.ToTitle('ı')), string(unicode.TurkishCase.ToUpper('a')))
}

/* output:
0 136104 7674122493976212486
1 680 15886137320041802964
2 1831 14783343902856503645
3 1831 15188619951759871072
4 2233 14177069023233823678
5 31 14353869528881710902
6 25 6683082541612398426
7 842 15669029753263820443
8 7770 14495222319740537913
9 2450 4243728376677699511
10 65 5705923874481211007
11 149014 5321600247833392429
12 148998 11005349497113234412
0 1450 7038561843075730514
1 1433 15809876614518906279
2 1404 2022012920884733899
2878 14933511511128992698
65533 452 454 453 65533 65533 İ ı I A
*/
