package main

import "time"

func main() {
	c := make(chan string)
	go func() {
		c <- "lost" // panic: send on closed channel
	}()
	time.Sleep(time.Millisecond)
	close(c)
	time.Sleep(time.Second)
}
