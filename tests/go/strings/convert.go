package main

import "fmt"

type mybytes []byte
type mystr string
type myrunes []rune

func main() {
	fmt.Println(string(rune(65)), string(rune(0x4e16)), string(rune(-1)) == "\uFFFD", string(rune(0x110000)) == "�") // out: A 世 true true
	fmt.Println([]byte("né"), []rune("né"), string([]byte{0xe4, 0xb8, 0x96}), string([]rune{0x4e16, 'x'}))           // out: [110 195 169] [110 233] 世 世x
	fmt.Println(string([]rune{-1, 0xd800}), len(string([]byte(nil))), []byte("") == nil)                             // out: �� 0 false
	fmt.Println(mystr([]byte("x"))+"y", string(mybytes("ab")), len(myrunes("世界")), mybytes("A"))                     // out: xy ab 2 [65]
}
