// Maps compare with nil only.
package main

func main() {
	m := map[int]int{}
	_ = m == m // error col:6: invalid operation: m == m (map can only be compared to nil)
}
