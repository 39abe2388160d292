package main

import "fmt"

func main() {
	b := append([]byte("hello "), "world"...)
	n := copy(b[2:], "LLO and more")
	fmt.Println(string(b), n, len(b)) // out: heLLO and m 9 11
	b = append(b[:5], b[8:]...)
	fmt.Printf("%s %q\n", b, b[4]) // out: heLLOd m 'O'
	var z []byte
	z = append(z, ""...)
	fmt.Println(z == nil, len(z)) // out: true 0
}
