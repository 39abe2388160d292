// Slices compare with nil only.
package main

func main() {
	s := []int{}
	_ = s == s // error col:6: invalid operation: s == s (slice can only be compared to nil)
}
