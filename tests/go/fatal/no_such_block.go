// A block that is larger than the address space ends the program too, in other words.
package main

var kept []byte

func main() {
	size := 1 << 47
	kept = make([]byte, size) // fatal: out of memory
	println(len(kept))
}
