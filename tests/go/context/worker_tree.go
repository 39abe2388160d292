package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func worker(ctx context.Context, wg *sync.WaitGroup, mu *sync.Mutex, ended *int) {
	defer wg.Done()
	for {
		select {
		case <-ctx.Done():
			mu.Lock()
			*ended++
			mu.Unlock()
			return
		case <-time.After(time.Millisecond):
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	var mu sync.Mutex
	ended := 0
	for range 3 {
		sub, stop := context.WithTimeout(ctx, time.Hour)
		defer stop()
		wg.Add(2)
		go worker(sub, &wg, &mu, &ended)
		go worker(ctx, &wg, &mu, &ended)
	}
	time.Sleep(5 * time.Millisecond)
	fmt.Println(ended) // out: 0
	cancel()
	wg.Wait()
	fmt.Println(ended) // out: 6
	after := context.AfterFunc(ctx, func() { mu.Lock(); ended++; mu.Unlock() })
	time.Sleep(time.Millisecond)
	fmt.Println(after(), ended) // out: false 7
}
