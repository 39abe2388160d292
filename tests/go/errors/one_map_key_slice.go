// A slice is no key.
package main

func main() {
	var m map[[]int]string // error col:12: invalid map key type []int
	_ = m
}
