// A constant of a type that has none.
package main

func main() {
	const c []int = nil // error col:10: invalid constant type []int
}
