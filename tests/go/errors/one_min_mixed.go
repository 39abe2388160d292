// min of strings and numbers.
package main

func main() {
	_ = min(1, "a") // error col:13: invalid argument: mismatched types untyped int (previous argument) and untyped string (type of "a")
}
