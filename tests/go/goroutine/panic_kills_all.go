// A panic in any goroutine ends the program; main's deferred calls do not run.
package main

import "time"

func main() {
	defer println("main deferred")
	go func() {
		defer println("goroutine deferred")
		panic("in goroutine") // panic: in goroutine
	}()
	time.Sleep(time.Second)
	println("never")
}

/* output:
goroutine deferred
*/
