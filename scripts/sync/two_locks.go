package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func move(from, to *account, n int, wg *sync.WaitGroup) {
	defer wg.Done()
	from.mu.Lock()
	to.mu.Lock()
	from.balance -= n
	to.balance += n
	to.mu.Unlock()
	from.mu.Unlock()
}

func main() {
	anna, bob := &account{balance: 100}, &account{balance: 100}
	var wg sync.WaitGroup
	wg.Add(2)
	go move(anna, bob, 10, &wg)
	go move(bob, anna, 20, &wg)
	wg.Wait()
	fmt.Println(anna.balance, bob.balance)
}
