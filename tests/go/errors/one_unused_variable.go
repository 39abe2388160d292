// A variable that nobody uses.
package main

func main() {
	x := 1 // error col:2: declared and not used: x
}
