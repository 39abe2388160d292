// make with a negative constant.
package main

func main() {
	_ = make([]int, -1) // error col:18: invalid argument: index -1 (constant of type int) must not be negative
}
