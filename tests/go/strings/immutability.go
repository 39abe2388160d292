// Strings are views: slicing shares, concatenation copies, bytes conversions copy.
package main

import "fmt"

func main() {
	s := "hello, world"
	h := s[:5]
	b := []byte(h)
	b[0] = 'J'
	s += "!"
	fmt.Println(h, string(b), s, s[7:], len(s))
	r := []rune("héllo")
	r[1] = 'e'
	fmt.Println(string(r), string(r[2:]))
	fmt.Println("a" < "b", "a" < "A", "" < "a", "abc" < "abd", "Z" < "a", "é" > "z")
}

/* output:
hello Jello hello, world! world! 13
hello llo
true false true true true true
*/
