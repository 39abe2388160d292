// A panic cannot be recovered by another goroutine.
package main

import "fmt"

func main() {
	defer func() { fmt.Println("main recovered", recover()) }()
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("own goroutine:", recover()) }() // out: own goroutine: mine
		panic("mine")
	}()
	<-done
	go func() {
		panic("nobody's") // panic: nobody's
	}()
	select {}
}
