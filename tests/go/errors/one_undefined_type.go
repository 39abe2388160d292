// A type that nobody declared.
package main

func main() {
	var x Missing // error col:8: undefined: Missing
	_ = x
}
