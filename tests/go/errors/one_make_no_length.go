// make of a slice wants a length.
package main

func main() {
	_ = make([]int) // error col:6: invalid operation: make([]int) expects 2 or 3 arguments; found 1
}
