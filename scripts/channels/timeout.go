package main

import (
	"fmt"
	"time"
)

func main() {
	beats := make(chan int)
	go func() {
		for i := 1; i <= 3; i++ {
			time.Sleep(30 * time.Millisecond)
			beats <- i
		}
	}()
	for {
		select {
		case n := <-beats:
			fmt.Println("beat", n)
		case <-time.After(50 * time.Millisecond):
			fmt.Println("silence")
			return
		}
	}
}
