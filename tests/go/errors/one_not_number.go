// ! wants a bool.
package main

func main() {
	n := 1
	_ = !n // error col:7: invalid operation: operator ! not defined on n (variable of type int)
}
