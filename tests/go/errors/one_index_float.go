// A constant index must be an integer.
package main

func main() {
	s := []int{1}
	_ = s[1.5] // error col:8: 1.5 (untyped float constant) truncated to int
}
