// A deferred nil function panics when it runs, also while another panic runs it: that one is replaced.
package main

import "fmt"

func f() {
	defer func() { fmt.Println("f") }()
	var g func()
	defer g()
	panic("first")
}

func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
		f()
	}()
	// out: f
	// out: runtime error: invalid memory address or nil pointer dereference
	fmt.Println("on") // out: on
	f()               // out: f
}

/* dump:
panic: first
	panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x? addr=0x0 pc=0x?]

goroutine 1 [running]:
main.f()
	nil_during_panic.go:10
main.main()
	nil_during_panic.go:21
*/
