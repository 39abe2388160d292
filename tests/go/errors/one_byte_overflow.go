// A byte ends at 255.
package main

func main() {
	var b byte = 256 // error col:15: cannot use 256 (untyped int constant) as byte value in variable declaration (overflows)
	_ = b
}
