package main

import "fmt"

type T struct{}

func main() {
	x := T
	println(int)
	var y x
	fmt = 3
	fmt.Println(fmt)
	_ = main.T
	var z 5 // error col:8: syntax error: unexpected literal 5, expected type
	T = 1
	_ = []y{}
	_ = T + 1
}
