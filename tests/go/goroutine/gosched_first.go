// Gosched lets a goroutine that is ready run first, also at the very beginning.
package main

import "runtime"

func main() {
	go func() { println("other") }()
	runtime.Gosched()
	println("main")
	// out: other
	// out: main
}
