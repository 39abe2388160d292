package main

import (
	"fmt"
	"sync"
	"time"
)

type queue struct {
	mu    sync.Mutex
	ready *sync.Cond
	items []int
}

func (q *queue) put(v int) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.ready.Signal()
}

func (q *queue) get() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 {
		q.ready.Wait()
	}
	v := q.items[0]
	q.items = q.items[1:]
	return v
}

func main() {
	q := &queue{}
	q.ready = sync.NewCond(&q.mu)
	got := make(chan int, 3)
	for i := 0; i < 3; i++ {
		go func() { got <- i*100 + q.get() }()
		time.Sleep(time.Millisecond)
	}
	for i := 1; i <= 3; i++ {
		q.put(i)
		fmt.Println(<-got) // out: 1
		// out: 102
		// out: 203
	}
	start, n := false, 0
	var wg sync.WaitGroup
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			q.mu.Lock()
			for !start {
				q.ready.Wait()
			}
			n++
			q.mu.Unlock()
		}()
	}
	time.Sleep(time.Millisecond)
	q.mu.Lock()
	start = true
	q.mu.Unlock()
	q.ready.Broadcast()
	wg.Wait()
	fmt.Println(n) // out: 5
}
