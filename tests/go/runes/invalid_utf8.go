// range over invalid UTF-8 gives U+FFFD with width 1; conversions keep or replace.
package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	s := "a\xffé\xe6\x97\xed\xa0\x80z"
	for i, r := range s {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s))
	fmt.Printf("%x %q\n", []rune(s), string([]rune(s)))
	fmt.Println(string(rune(0xD800)) == "\uFFFD", string(rune(-1)), len(string(rune(0x10FFFF))))
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		fmt.Print(r, ",", n, " ")
		s = s[n:]
	}
	fmt.Println()
}

/* output:
0:U+0061 1:U+FFFD 2:U+00E9 4:U+FFFD 5:U+FFFD 6:U+FFFD 7:U+FFFD 8:U+FFFD 9:U+007A 10 9 false
[61 fffd e9 fffd fffd fffd fffd fffd 7a] "a�é�����z"
true � 4
97,1 65533,1 233,2 65533,1 65533,1 65533,1 65533,1 65533,1 122,1 
*/
