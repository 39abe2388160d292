package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := "abc"
	n, neg := 4, -1
	try(func() { println(s[:n]) })
	try(func() { println(s[n:]) })
	try(func() { println(s[neg:]) })
	try(func() { println(s[:neg]) })
	hi := 1
	println(s[2:hi]) // panic: runtime error: slice bounds out of range [2:1]
}

/* output:
runtime error: slice bounds out of range [:4] with length 3
runtime error: slice bounds out of range [4:3]
runtime error: slice bounds out of range [-1:]
runtime error: slice bounds out of range [:-1]
*/
