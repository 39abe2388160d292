// A constant has no address.
package main

func main() {
	_ = &5 // error col:7: invalid operation: cannot take address of 5 (untyped int constant)
}
