// Who calls runtime.GC waits until everything is marked; the other goroutines run meanwhile.
package main

import "runtime"

func main() {
	for i := range 3 {
		go func() { println("other", i) }()
		runtime.GC()
		println("main")
	}
	// out: other 0
	// out: main
	// out: other 1
	// out: main
	// out: other 2
	// out: main
}
