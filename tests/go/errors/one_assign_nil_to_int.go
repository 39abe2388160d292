// nil has no place in an int.
package main

func main() {
	var x int = nil // error col:14: cannot use nil as int value in variable declaration
	_ = x
}
