// nil alone gives a variable no type.
package main

func main() {
	x := nil // error col:7: use of untyped nil in assignment
	_ = x
}
