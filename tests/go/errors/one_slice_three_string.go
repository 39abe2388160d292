// A string has no capacity to bound.
package main

func main() {
	s := "abc"
	_ = s[0:1:2] // error col:12: invalid operation: 3-index slice of string
}
