package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	select {
	case <-c:
		fmt.Println("never")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("timeout") // out: timeout
	}
	go func() {
		time.Sleep(5 * time.Millisecond)
		c <- 42
	}()
	select {
	case v := <-c:
		fmt.Println(v) // out: 42
	case <-time.After(5 * time.Second):
		fmt.Println("never")
	}
}
