// Sleepers wake in the order of their times.
// nondeterministic
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	for _, ms := range []int{30, 10, 20} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			time.Sleep(time.Duration(ms) * time.Millisecond)
			fmt.Println("slept", ms) // out: slept 10
			// out: slept 20
			// out: slept 30
		}()
	}
	start := time.Now()
	wg.Wait()
	took := time.Since(start)
	fmt.Println(took >= 30*time.Millisecond, took < 5*time.Second) // out: true true
	time.Sleep(0)
	time.Sleep(-time.Second)
	fmt.Println("no wait for zero and negative") // out: no wait for zero and negative
}
