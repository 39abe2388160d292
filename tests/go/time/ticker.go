package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTicker(5 * time.Millisecond)
	start := time.Now()
	for i := 0; i < 3; i++ {
		<-t.C
	}
	fmt.Println(time.Since(start) >= 15*time.Millisecond) // out: true
	t.Reset(2 * time.Millisecond)
	<-t.C
	t.Stop()
	select {
	case <-t.C:
		fmt.Println("never")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("stopped") // out: stopped
	}
	defer func() { fmt.Println(recover()) }() // out: non-positive interval for NewTicker
	time.NewTicker(0)
}
