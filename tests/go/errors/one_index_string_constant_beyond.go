// A constant index beyond a constant string.
package main

func main() {
	_ = "abc"[5] // error col:12: invalid argument: index 5 out of bounds [0:3]
}
