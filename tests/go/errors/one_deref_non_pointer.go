// Only pointers can be followed.
package main

func main() {
	n := 1
	_ = *n // error col:7: invalid operation: cannot indirect n (variable of type int)
}
