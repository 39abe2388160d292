// A struct with a slice is not comparable.
package main

func main() {
	a := struct{ s []int }{}
	_ = a == a // error col:6: invalid operation: a == a (struct containing []int cannot be compared)
}
