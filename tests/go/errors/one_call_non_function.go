// An int cannot be called.
package main

func main() {
	n := 1
	n() // error col:2: invalid operation: cannot call non-function n (variable of type int)
}
