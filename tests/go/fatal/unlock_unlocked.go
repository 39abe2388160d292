package main

import "sync"

func main() {
	var mu sync.Mutex
	defer func() { println(recover() != nil) }()
	mu.Lock()
	mu.Unlock()
	mu.Unlock() // fatal: sync: unlock of unlocked mutex
}
