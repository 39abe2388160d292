package main

import (
	"fmt"
	"time"
)

func main() {
	a, b, quit := make(chan int), make(chan string), make(chan bool)
	log := make(chan string)
	go func() {
		for {
			select {
			case v := <-a:
				log <- fmt.Sprint("a ", v)
			case b <- "from select":
				log <- "b sent"
			case <-quit:
				log <- "quit"
				return
			}
		}
	}()
	time.Sleep(time.Millisecond)
	a <- 1
	fmt.Println(<-log) // out: a 1
	fmt.Println(<-b)   // out: from select
	fmt.Println(<-log) // out: b sent
	time.Sleep(time.Millisecond)
	close(quit)
	fmt.Println(<-log) // out: quit
	select {
	case a <- 2:
		fmt.Println("never")
	default:
		fmt.Println("nobody waits any more") // out: nobody waits any more
	}
}
