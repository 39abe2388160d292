// new wants a type.
package main

func main() {
	_ = new(5) // error col:10: 5 is not a type
}
