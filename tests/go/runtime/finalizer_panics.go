// A panic in a finalizer ends the program.
package main

import "runtime"

func main() {
	done := make(chan bool)
	go func() {
		p := new([4]int)
		runtime.SetFinalizer(p, func(*[4]int) {
			panic("finalizer") // panic: finalizer
		})
		done <- true
	}()
	<-done
	for {
		runtime.GC()
	}
}
