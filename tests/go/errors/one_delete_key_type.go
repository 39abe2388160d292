// delete with another key type.
package main

func main() {
	m := map[string]int{}
	delete(m, 1) // error col:12: cannot use 1 (untyped int constant) as string value in argument to delete
}
