// No conversion between slices of different elements.
package main

func main() {
	s := []int{}
	_ = []int64(s) // error col:14: cannot convert s (variable of type []int) to type []int64
}
