// No negative constant fits an unsigned type.
package main

func main() {
	var u uint8 = -1 // error col:16: cannot use -1 (untyped int constant) as uint8 value in variable declaration (overflows)
	_ = u
}
