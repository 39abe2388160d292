// A part of a struct that no memory holds is told at the name of the struct.
package main

type S struct { // error col:6: type [10][562949953421312]byte larger than address space
	n int
	x [10][1 << 49]byte
}

func main() {}
