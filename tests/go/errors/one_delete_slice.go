// delete of a slice.
package main

func main() {
	s := []int{}
	delete(s, 0) // error col:9: invalid argument: s (variable of type []int) is not a map
}
