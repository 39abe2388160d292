package main

import "fmt"

func join(parts ...string) (s string) {
	for i, p := range parts {
		if i > 0 {
			s += "-"
		}
		s += p
	}
	return
}

func main() {
	fmt.Println(join(), join("a"), join("a", "b", "c")) // out:  a a-b-c
	a, b, c, d, e := "v", "w", "", "y", "z"
	s := a + b + c + d + e + "!"
	fmt.Println(s, len(s), c+a == a) // out: vwyz! 5 true
	for i := 0; i < 4; i++ {
		s += s
	}
	fmt.Println(len(s), s[70:]) // out: 80 vwyz!vwyz!
}
