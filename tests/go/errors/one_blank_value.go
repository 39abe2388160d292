// The blank identifier has no value.
package main

func main() {
	x := _ // error col:7: cannot use _ as value or type
	_ = x
}
