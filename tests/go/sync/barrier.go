// A barrier made of a mutex and a condition, used for several rounds.
package main

import (
	"fmt"
	"sync"
)

type barrier struct {
	mu           sync.Mutex
	cond         *sync.Cond
	n, here, gen int
}

func (b *barrier) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	gen := b.gen
	if b.here++; b.here == b.n {
		b.here = 0
		b.gen++
		b.cond.Broadcast()
		return
	}
	for gen == b.gen {
		b.cond.Wait()
	}
}

func main() {
	const workers, rounds = 4, 3
	b := &barrier{n: workers}
	b.cond = sync.NewCond(&b.mu)
	var mu sync.Mutex
	var wg sync.WaitGroup
	count := make([]int, rounds)
	ok := true
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for r := range rounds {
				mu.Lock()
				count[r]++
				mu.Unlock()
				b.wait()
				mu.Lock()
				ok = ok && count[r] == workers
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(count, ok, b.gen) // out: [4 4 4] true 3
}
