// A type assertion wants an interface.
package main

func main() {
	n := 1
	_ = n.(int) // error col:6: invalid operation: n (variable of type int) is not an interface
}
