// unicode: classes and cases of runes.
package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, r := range "aZ9_ é世\t½٣ǅ€\u0301" {
		fmt.Printf("%q %v %v %v %v %v %v %v %v\n", r, unicode.IsLetter(r), unicode.IsUpper(r), unicode.IsDigit(r), unicode.IsNumber(r),
			unicode.IsSpace(r), unicode.IsPunct(r), unicode.IsSymbol(r), unicode.IsPrint(r))
	}
	fmt.Printf("%c %c %c %v %v\n", unicode.ToUpper('ß'), unicode.ToLower('Σ'), unicode.ToTitle('ǆ'), unicode.Is(unicode.Han, '世'), unicode.In('γ', unicode.Latin, unicode.Greek))
	fmt.Printf("%c %c\n", unicode.SimpleFold('K'), unicode.SimpleFold('k'))
}

/* output:
'a' true false false false false false false true
'Z' true true false false false false false true
'9' false false true true false false false true
'_' false false false false false true false true
' ' false false false false true false false true
'é' true false false false false false false true
'世' true false false false false false false true
'\t' false false false false true false false false
'½' false false false true false false false true
'٣' false false true true false false false true
'ǅ' true false false false false false false true
'€' false false false false false false true true
'́' false false false false false false false true
ß σ ǅ true true
k K
*/
