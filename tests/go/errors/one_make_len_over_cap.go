// make with a length over the capacity.
package main

func main() {
	_ = make([]int, 5, 2) // error col:18: invalid argument: length and capacity swapped
}
