// A fatal error prints every goroutine.
package main

import "sync"

func wait(c chan int) {
	<-c
}

func main() {
	c := make(chan int)
	ready := make(chan bool)
	go func() {
		ready <- true
		wait(c)
	}()
	<-ready
	var mu sync.Mutex
	mu.Unlock()
}

/* dump:
fatal error: sync: unlock of unlocked mutex

goroutine 1 [running]:
sync.fatal(...)
	$GOROOT/src/runtime/panic.go
sync.(*Mutex).unlockSlow(...)
	$GOROOT/src/sync/mutex.go
sync.(*Mutex).Unlock(...)
	$GOROOT/src/sync/mutex.go
main.main(...)
	all_goroutines_dumped.go:19

goroutine 2 [chan receive]:
main.wait(...)
	all_goroutines_dumped.go:7
main.main.func1(...)
	all_goroutines_dumped.go:15
created by main.main in goroutine 1
	all_goroutines_dumped.go:13
*/
