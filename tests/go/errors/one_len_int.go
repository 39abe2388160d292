// len of an int.
package main

func main() {
	_ = len(5) // error col:10: invalid argument: 5 (untyped int constant) for built-in len
}
