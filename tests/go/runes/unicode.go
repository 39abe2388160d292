package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, r := range "aZ5 世é!\tß" {
		fmt.Print(unicode.IsLetter(r), unicode.IsUpper(r), unicode.IsDigit(r), unicode.IsSpace(r), unicode.IsPunct(r), " ")
	}
	fmt.Println()
	fmt.Println(string(unicode.ToUpper('é')), string(unicode.ToLower('Σ')), unicode.ToUpper('ß') == 'ß', unicode.MaxRune)
}

/* output:
true false false false false true true false false false false false true false false false false false true false true false false false false true false false false false false false false false true false false false true false true false false false false
É σ true 1114111
*/
