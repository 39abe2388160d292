// A shift count is an integer.
package main

func main() {
	n := 1
	_ = n << "a" // error col:11: cannot convert "a" (untyped string constant) to type uint
}
