package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	log := make(chan string, 10)
	mu.RLock()
	fmt.Println(mu.TryRLock(), mu.TryLock()) // out: true false
	mu.RUnlock()
	go func() {
		mu.Lock()
		log <- "writer"
		mu.Unlock()
	}()
	time.Sleep(time.Millisecond)
	go func() {
		mu.RLock()
		log <- "late reader"
		mu.RUnlock()
	}()
	time.Sleep(time.Millisecond)
	fmt.Println("a waiting writer stops new readers:", mu.TryRLock(), len(log)) // out: a waiting writer stops new readers: false 0
	mu.RUnlock()
	fmt.Println(<-log, <-log) // out: writer late reader
	r := mu.RLocker()
	r.Lock()
	r.Unlock()
	fmt.Println(mu.TryLock()) // out: true
}
