package main

import "fmt"

func main() {
	s := "hello, 世界"
	fmt.Println(len(s), s[0], s[7], s[1:4], s[:5], s[7:], s[:], s[len(s):] == "")
	fmt.Printf("%c %T %x\n", s[1], s[1], s[7:10])
	for i := 6; i < 9; i++ {
		fmt.Printf("%q ", s[i:i+1])
	}
	fmt.Println()
	t := s[:3] + s[len(s)-3:]
	fmt.Println(t, len(t), t > s, t == "hel界")
}

/* output:
13 104 228 ell hello 世界 hello, 世界 true
e uint8 e4b896
" " "\xe4" "\xb8"
hel界 6 true true
*/
