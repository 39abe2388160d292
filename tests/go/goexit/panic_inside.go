// A panic in a deferred call during Goexit; recovered, the Goexit goes on.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("first deferred")
		defer func() { fmt.Println("recovered", recover()) }()
		defer func() { panic("in Goexit") }()
		runtime.Goexit()
	}()
	<-done
	go func() {
		defer func() { panic("not recovered") }() // panic: not recovered
		runtime.Goexit()
	}()
	select {}
}

/* output:
recovered in Goexit
first deferred
*/
