// make of an int.
package main

func main() {
	_ = make(int) // error col:11: invalid argument: cannot make int; type must be slice, map, or channel
}
