// A variable used only in an assignment of a literal.
package main

func main() {
	x := 1 // error col:2: declared and not used: x
	func() { x = 2 }()
}
