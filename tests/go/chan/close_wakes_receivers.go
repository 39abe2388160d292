package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	start := make(chan struct{})
	var wg sync.WaitGroup
	var mu sync.Mutex
	woken := 0
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, ok := <-start
			mu.Lock()
			if !ok {
				woken++
			}
			mu.Unlock()
		}()
	}
	time.Sleep(time.Millisecond)
	fmt.Println(woken) // out: 0
	close(start)
	wg.Wait()
	fmt.Println(woken) // out: 4
}
