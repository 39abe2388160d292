// Do holds the lock while the function runs, so that Do inside it waits for itself.
package main

import "sync"

func main() {
	var once sync.Once
	once.Do(func() {
		println("outer")                     // out: outer
		once.Do(func() { println("inner") }) // deadlock: sync.Mutex.Lock
	})
}
