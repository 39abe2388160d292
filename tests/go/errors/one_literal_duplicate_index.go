// An index twice in an array literal.
package main

func main() {
	_ = []int{0: 1, 0: 2} // error col:18: duplicate index 0 in array or slice literal
}
