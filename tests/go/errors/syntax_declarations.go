package main

x := 1 // error col:1: syntax error: non-declaration statement outside function body

func main() {
	func inner() { // error col:7: syntax error: unexpected name inner, expected (
	}
	import "fmt" // error col:2: syntax error: imports must appear before other declarations
} // error col:1: syntax error: non-declaration statement outside function body

var 5 = 3 // error col:5: syntax error: unexpected literal 5, expected name

fun g() {} // error col:1: syntax error: non-declaration statement outside function body
