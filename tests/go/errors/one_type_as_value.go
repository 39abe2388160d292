// A type is no value.
package main

func main() {
	x := int // error col:7: int (type) is not an expression
	_ = x
}
