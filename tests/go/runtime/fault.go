// debug.SetPanicOnFault makes an access to memory that may not be used a panic, whose value knows the address. It is a matter of each
// goroutine. A nil pointer panics anyway, with an error that knows none.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"syscall"
	"unsafe"
)

var page = syscall.Getpagesize()

func try(what string, access func()) {
	defer func() {
		err := recover().(runtime.Error)
		at, ok := err.(interface{ Addr() uintptr })
		fmt.Println(what, err, ok)
		if ok {
			fmt.Println(int(at.Addr()) % page)
		}
	}()
	access()
}

func mapped(protection int) []byte {
	b, err := syscall.Mmap(-1, 0, 2*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		panic(err)
	}
	if err := syscall.Mprotect(b[page:], protection); err != nil {
		panic(err)
	}
	return b
}

func main() {
	fmt.Println(debug.SetPanicOnFault(true), debug.SetPanicOnFault(true)) // out: false true
	done := make(chan bool)
	go func() { done <- debug.SetPanicOnFault(true) }()
	fmt.Println(<-done) // out: false

	b := mapped(syscall.PROT_NONE)
	try("read", func() { println(b[page+5]) })
	// out: read runtime error: invalid memory address or nil pointer dereference true
	// out: 5
	try("write", func() { b[page+7] = 1 })
	// out: write runtime error: invalid memory address or nil pointer dereference true
	// out: 7
	try("word", func() { println(*(*uint64)(unsafe.Pointer(&b[page+8]))) })
	// out: word runtime error: invalid memory address or nil pointer dereference true
	// out: 8
	b[page-1] = 9
	fmt.Println(b[page-1]) // out: 9

	b = mapped(syscall.PROT_READ)
	fmt.Println(b[page+1]) // out: 0
	try("read only", func() { b[page+3] = 1 })
	// out: read only runtime error: invalid memory address or nil pointer dereference true
	// out: 3
	syscall.Mprotect(b[page:], syscall.PROT_WRITE)
	b[page+3] = 4
	fmt.Println(b[page+3]) // out: 4

	try("nil", func() { *(*int)(nil) = 1 })
	// out: nil runtime error: invalid memory address or nil pointer dereference false
}
