package main

import (
	"fmt"
	"sync"
)

func main() {
	const n = 2000
	var mu sync.Mutex
	var wg sync.WaitGroup
	sum := 0
	c := make(chan int)
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			v := <-c
			mu.Lock()
			sum += v
			mu.Unlock()
		}()
	}
	for i := 0; i < n; i++ {
		c <- i
	}
	wg.Wait()
	fmt.Println(sum) // out: 1999000
}
