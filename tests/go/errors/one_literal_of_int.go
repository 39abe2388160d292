// A literal of a type that has none.
package main

func main() {
	_ = int{1} // error col:6: invalid composite literal type int
}
