// A constant index beyond an array.
package main

func main() {
	var a [3]int
	_ = a[3] // error col:8: invalid argument: index 3 out of bounds [0:3]
}
