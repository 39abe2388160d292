// With one processor the newest goroutine runs first, then the others in order.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fmt.Println(i) // out: 4
			// out: 0
			// out: 1
			// out: 2
			// out: 3
		}()
	}
	wg.Wait()
}
