// No addition of strings and numbers.
package main

func main() {
	n := 1
	_ = "a" + n // error col:6: invalid operation: "a" + n (mismatched types untyped string and int)
}
