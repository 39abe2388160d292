// Constant bounds must not be swapped.
package main

func main() {
	s := []int{}
	_ = s[2:1] // error col:10: invalid slice indices: 1 < 2
}
