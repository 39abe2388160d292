// A constant cannot be assigned to.
package main

func main() {
	const c = 1
	c = 2 // error col:2: cannot assign to c (neither addressable nor a map index expression)
}
