// Unreachable code is compiled: its unused variables are errors.
package main

func main() {
	return
	x := 1 // error col:2: declared and not used: x
}
