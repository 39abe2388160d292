// A block that there is no memory for ends the program.
package main

var kept []byte

func main() {
	size := 1 << 44
	kept = make([]byte, size) // fatal: runtime: out of memory
	println(len(kept))
}
