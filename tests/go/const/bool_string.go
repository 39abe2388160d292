package main

import "fmt"

const debug = 1 < 2 && "a" < "b"
const greeting = "hello" + ", " + "world"

func main() {
	fmt.Println(debug, greeting, len(greeting), "abc" < "abd", "Z" < "a", "" < "a") // out: true hello, world 12 true true true
	if debug {
		fmt.Printf("%c %T\n", greeting[4], greeting[4]) // out: o uint8
	}
	const n = len(greeting)
	var a [n]int
	fmt.Println(len(a), !debug, debug == true) // out: 12 false true
}
