// A map's element has no address.
package main

func main() {
	m := map[int]int{}
	_ = &m[1] // error col:7: invalid operation: cannot take address of m[1] (map index expression of type int)
}
