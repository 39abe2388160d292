// More elements than an array has.
package main

func main() {
	_ = [2]int{1, 2, 3} // error col:19: index 2 is out of bounds (>= 2)
}
