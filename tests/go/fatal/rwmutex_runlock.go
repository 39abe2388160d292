package main

import "sync"

func main() {
	var mu sync.RWMutex
	mu.RLock()
	mu.RUnlock()
	mu.RUnlock() // fatal: sync: RUnlock of unlocked RWMutex
}
