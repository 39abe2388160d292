package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var n atomic.Int32
	for round := 0; round < 2; round++ {
		wg.Add(3)
		for i := 0; i < 3; i++ {
			go func() {
				defer wg.Done()
				n.Add(1)
			}()
		}
		wg.Wait()
		fmt.Println(n.Load()) // out: 3
		// out: 6
	}
	waiters := make(chan int, 2)
	wg.Add(1)
	for i := range 2 {
		go func() { wg.Wait(); waiters <- i }()
	}
	wg.Done()
	fmt.Println(<-waiters+<-waiters == 1)     // out: true
	defer func() { fmt.Println(recover()) }() // out: sync: negative WaitGroup counter
	wg.Done()
}
