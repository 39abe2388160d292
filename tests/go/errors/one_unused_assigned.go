// Assigning is not using.
package main

func main() {
	var x int // error col:6: declared and not used: x
	x = 1
}
