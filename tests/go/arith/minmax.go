package main

import "fmt"

func main() {
	a, b := 3, 8
	fmt.Println(min(a, b), max(a, b, 9), min(b), max("b", "abc"), min(2.5, float64(a))) // out: 3 9 8 b 2.5
	const c = max(1, 2.5)
	fmt.Println(c, min('a', 98))                // out: 2.5 97
	fmt.Printf("%T %T\n", min(a, 2), max(c, 1)) // out: int float64
	var u8 uint8 = 5
	fmt.Println(max(u8, 200), min(u8, 4.0)) // out: 200 4
}
