// The bytes of a string constant cannot be written: that ends the program, whatever would recover.
package main

import "unsafe"

func main() {
	defer func() { recover() }()
	s := "constant"
	p := unsafe.StringData(s)
	println(*p) // out: 99
	*p = 'C'    // fatal: fault
}
