package main

import "sync"

type cache struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *cache) get(k string) int {
	c.mu.Lock() // deadlock: sync.Mutex.Lock
	defer c.mu.Unlock()
	return c.m[k]
}

func (c *cache) both() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.get("a") + c.get("b")
}

func main() {
	c := &cache{}
	println(c.get("a")) // out: 0
	println(c.both())
}
