package main

import (
	"fmt"
	"sync"
)

type counter struct {
	sync.Mutex
	m map[string]int
}

func (c *counter) inc(k string) {
	c.Lock()
	defer c.Unlock()
	c.m[k]++
}

func main() {
	c := counter{m: map[string]int{}}
	var wg sync.WaitGroup
	for i := 0; i < 50; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.inc("k")
		}()
	}
	wg.Wait()
	fmt.Println(c.m["k"], c.TryLock(), c.TryLock()) // out: 50 true false
	var l sync.Locker = &c
	l.Unlock()
	fmt.Println(c.TryLock()) // out: true
}
