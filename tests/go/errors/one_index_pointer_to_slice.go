// A pointer to a slice cannot be indexed.
package main

func main() {
	p := &[]int{1}
	_ = p[0] // error col:7: invalid operation: cannot index p (variable of type *[]int)
}
