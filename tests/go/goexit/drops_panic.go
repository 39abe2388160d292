// Goexit in a deferred call drops the panic in flight.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan string)
	go func() {
		defer func() { done <- fmt.Sprint("ended ", recover()) }()
		defer runtime.Goexit()
		panic("dropped")
	}()
	fmt.Println(<-done) // out: ended <nil>
	defer runtime.Goexit()
	panic("dropped too")
}

/* crash:
fatal error: no goroutines (main called runtime.Goexit) - deadlock!
*/
