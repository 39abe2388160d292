package main

import "sync"

func main() {
	c := sync.NewCond(&sync.Mutex{})
	c.L.Lock()
	c.Signal()
	c.Wait() // deadlock: sync.Cond.Wait
}
