package main

import "fmt"

func main() {
	c, other := make(chan int), make(chan int)
	done := make(chan bool)
	go func() {
		defer func() { fmt.Println(recover()); done <- true }() // out: send on closed channel
		select {
		case c <- 1:
		case <-other:
		}
	}()
	go close(c)
	<-done
	select { // panic: send on closed channel
	case other <- 1:
	case c <- 2:
	}
}
