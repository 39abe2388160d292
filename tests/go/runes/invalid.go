// Bytes that are no UTF-8 stay in the string; ranging and converting to runes show U+FFFD for each.
package main

import "fmt"

func main() {
	s := "\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80ok"
	fmt.Println(len(s), len([]rune(s)))
	fmt.Printf("%x|%q|%+q\n", s, s, s)
	t := string([]rune(s))
	fmt.Println(len(t), t == s)
	for i, r := range s[5:] {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
}

/* output:
11 11
c080eda080f49080806f6b|"\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80ok"|"\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80ok"
29 false
0:65533 1:65533 2:65533 3:65533 4:111 5:107
*/
