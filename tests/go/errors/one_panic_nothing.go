// panic wants an argument.
package main

func main() {
	panic() // error col:2: invalid operation: not enough arguments for panic() (expected 1, found 0)
}
