// A field of a map's element cannot be assigned to.
package main

func main() {
	m := map[int]struct{ x int }{}
	m[1].x = 2 // error col:2: cannot assign to struct field m[1].x in map
}
