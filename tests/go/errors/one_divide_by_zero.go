// Division by the constant zero.
package main

func main() {
	n := 1
	_ = n / 0 // error col:10: invalid operation: division by zero
}
