// A constant from a variable.
package main

func main() {
	x := 1
	const c = x // error col:12: x (variable of type int) is not constant
}
