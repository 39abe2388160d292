// main has ended by Goexit, and no goroutine is left.
package main

import "runtime"

func main() {
	defer println("deferred")
	go func() {
		println("other")
	}()
	runtime.Goexit()
}

/* output:
deferred
other
*/

/* crash:
fatal error: no goroutines (main called runtime.Goexit) - deadlock!
*/
