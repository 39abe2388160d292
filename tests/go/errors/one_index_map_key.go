// A map is indexed by its key type.
package main

func main() {
	m := map[string]int{}
	_ = m[1] // error col:8: cannot use 1 (untyped int constant) as string value in map index
}
