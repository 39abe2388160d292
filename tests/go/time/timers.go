package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(10 * time.Millisecond)
	<-t.C
	fmt.Println("fired", t.Stop()) // out: fired false
	t.Reset(time.Hour)
	fmt.Println(t.Stop(), t.Stop()) // out: true false
	select {
	case <-t.C:
		fmt.Println("never")
	default:
		fmt.Println("stopped before it fired") // out: stopped before it fired
	}
	done := make(chan string)
	f := time.AfterFunc(5*time.Millisecond, func() { done <- "AfterFunc" })
	fmt.Println(<-done, f.Stop()) // out: AfterFunc false
	g := time.AfterFunc(time.Hour, func() { panic("never") })
	fmt.Println(g.Stop())                            // out: true
	fmt.Println(g.Reset(time.Millisecond*2) || true) // out: true
	g.Stop()
	order := make(chan int, 3)
	time.AfterFunc(150*time.Millisecond, func() { order <- 3 })
	time.AfterFunc(50*time.Millisecond, func() { order <- 1 })
	time.AfterFunc(100*time.Millisecond, func() { order <- 2 })
	fmt.Println(<-order, <-order, <-order) // out: 1 2 3
}
