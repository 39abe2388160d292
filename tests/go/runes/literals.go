package main

import "fmt"

func main() {
	r := '世'
	fmt.Println(r, string(r), r+1, r > 'z', r == 0x4e16)       // out: 19990 世 19991 true true
	fmt.Printf("%c %U %#U %q %d %x %T\n", r, r, r, r, r, r, r) // out: 世 U+4E16 U+4E16 '世' '世' 19990 4e16 int32
	b := byte('a')
	fmt.Println(b, b-'a'+'A', string(rune(b)), 'z'-b) // out: 97 65 a 25
	var i int32 = 'x'
	fmt.Println(i == 'x', '\n', '\u00e9', "\u00e9"[0]) // out: true 10 233 195
}
