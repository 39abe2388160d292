// Pointers to different types do not compare.
package main

func main() {
	a, b := new(int), new(string)
	_ = a == b // error col:11: invalid operation: a == b (mismatched types *int and *string)
}
