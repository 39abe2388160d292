// Waiters get the lock in the order in which they came.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			fmt.Println("got it", i) // out: got it 0
			// out: got it 1
			// out: got it 2
			// out: got it 3
			mu.Unlock()
		}()
		time.Sleep(2 * time.Millisecond)
	}
	mu.Unlock()
	wg.Wait()
}
