// A variable is no type.
package main

func main() {
	x := 1
	var y x // error col:8: x is not a type
	_ = y
}
