// An access to memory that may not be used ends the program, whatever would recover.
package main

import "syscall"

func main() {
	defer func() { recover() }()
	page := syscall.Getpagesize()
	b, _ := syscall.Mmap(-1, 0, 2*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	println(b[page]) // out: 0
	syscall.Mprotect(b[page:], syscall.PROT_NONE)
	println(b[page-1]) // out: 0
	println(b[page])   // fatal: fault
}
