// A map cannot be sliced.
package main

func main() {
	m := map[int]int{}
	_ = m[:] // error col:6: invalid operation: cannot slice m (variable of type map[int]int)
}
