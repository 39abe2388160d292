// 200 goroutines and 101 channels, for measuring the window: losers of a race wait, others queue for a lock.
package main

import (
	"fmt"
	"sync"
)

func ask(n int, answers chan<- int, stop chan bool) {
	select {
	case answers <- n * n:
	case <-stop:
	}
}

func main() {
	answers := make(chan int)
	var stops []chan bool
	for i := 0; i < 100; i++ {
		stop := make(chan bool)
		stops = append(stops, stop)
		go ask(i, answers, stop)
	}
	var mu sync.Mutex
	for i := 0; i < 99; i++ {
		go func() {
			mu.Lock()
			defer mu.Unlock()
			<-answers
		}()
	}
	first := <-answers
	for _, s := range stops[:50] {
		close(s)
	}
	fmt.Println("first", first)
}
