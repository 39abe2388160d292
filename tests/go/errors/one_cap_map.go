// cap of a map.
package main

func main() {
	m := map[int]int{}
	_ = cap(m) // error col:10: invalid argument: m (variable of type map[int]int) for built-in cap
}
