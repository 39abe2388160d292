// clear of a string.
package main

func main() {
	s := "a"
	clear(s) // error col:8: invalid argument: cannot clear s (variable of type string): argument must be (or constrained by) map or slice
}
