package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.RLock()
	mu.RLock()
	println("two readers") // out: two readers
	mu.Lock()              // deadlock: sync.RWMutex.Lock
}
