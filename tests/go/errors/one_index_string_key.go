// An index is an integer.
package main

func main() {
	s := []int{1}
	_ = s["a"] // error col:8: cannot convert "a" (untyped string constant) to type int
}
