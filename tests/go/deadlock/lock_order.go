// Two locks taken in opposite order, forced to meet.
package main

import "sync"

func main() {
	var a, b sync.Mutex
	first, second := make(chan bool), make(chan bool)
	go func() {
		b.Lock()
		first <- true
		<-second
		a.Lock()
	}()
	a.Lock()
	<-first
	second <- true
	b.Lock() // deadlock: sync.Mutex.Lock
}
