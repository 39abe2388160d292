package main

import (
	"fmt"
	"sync"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }() // out: sync: negative WaitGroup counter
	// out: sync.Cond is copied
	// out: runtime error: invalid memory address or nil pointer dereference
	// out: sync: negative WaitGroup counter
	f()
}

func main() {
	try(func() {
		var wg sync.WaitGroup
		wg.Add(1)
		wg.Add(-2)
	})
	try(func() {
		c := sync.NewCond(&sync.Mutex{})
		c.Signal()
		d := *c
		d.Signal()
	})
	try(func() {
		var once sync.Once
		once.Do(nil)
	})
	try(func() {
		var wg sync.WaitGroup
		wg.Wait()
		wg.Done()
	})
}
