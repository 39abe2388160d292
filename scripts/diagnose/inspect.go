package main

import (
	"sync"
	"time"
)

var (
	accounts sync.Mutex
	audit    sync.Mutex
)

func transfer(wg *sync.WaitGroup) {
	defer wg.Done()
	accounts.Lock()
	time.Sleep(time.Millisecond)
	audit.Lock() // while it holds accounts
	audit.Unlock()
	accounts.Unlock()
}

func report(wg *sync.WaitGroup) {
	defer wg.Done()
	audit.Lock()
	time.Sleep(time.Millisecond)
	accounts.Lock() // while it holds audit
	accounts.Unlock()
	audit.Unlock()
}

func visitor(wg *sync.WaitGroup) {
	defer wg.Done()
	accounts.Lock()
	accounts.Unlock()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(7)
	go transfer(&wg)
	go report(&wg)
	time.Sleep(time.Microsecond) // the visitors come later
	for i := 0; i < 5; i++ {
		go visitor(&wg)
	}
	wg.Wait()
}
