package main

import (
	"fmt"
	"time"
)

func main() {
	fmt.Println("before") // out: before
	time.Sleep(20 * time.Millisecond)
	fmt.Println("a pending timer is no deadlock") // out: a pending timer is no deadlock
	done := make(chan struct{})
	time.AfterFunc(10*time.Millisecond, func() { fmt.Println("timer") }) // out: timer
	<-done                                                               // deadlock: chan receive
}
