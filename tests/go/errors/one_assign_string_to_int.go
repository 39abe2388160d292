// A string constant is no int.
package main

func main() {
	var x int = "a" // error col:14: cannot use "a" (untyped string constant) as int value in variable declaration
	_ = x
}
