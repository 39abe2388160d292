// real of an int variable.
package main

func main() {
	n := 1
	_ = real(n) // error col:11: invalid argument: argument has type int, expected complex type
}
