// A negative length.
package main

func main() {
	var a [-1]int // error col:9: invalid array length -1 (untyped int constant)
	_ = a
}
