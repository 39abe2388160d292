// nondeterministic
package main

import (
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	var nilc chan int
	c := make(chan int)
	cond := sync.NewCond(new(sync.Mutex))
	mu.Lock()
	rw.Lock()
	wg.Add(1)
	go func() { c <- 1 }()
	go func() { nilc <- 1 }()
	go func() { mu.Lock() }()
	go func() { rw.RLock() }()
	go func() { wg.Wait() }()
	go func() { cond.L.Lock(); cond.Wait() }()
	go func() { select {} }()
	go func() {
		select {
		case <-nilc:
		case nilc <- 1:
		}
	}()
	time.Sleep(time.Millisecond)
	<-nilc
}

/* dump:
fatal error: all goroutines are asleep - deadlock!

goroutine 1 [chan receive (nil chan)]:
main.main(...)
	wait_reasons.go:33

goroutine 2 [chan send]:
main.main.func1(...)
	wait_reasons.go:19
created by main.main in goroutine 1
	wait_reasons.go:19

goroutine 3 [chan send (nil chan)]:
main.main.func2(...)
	wait_reasons.go:20
created by main.main in goroutine 1
	wait_reasons.go:20

goroutine 4 [sync.Mutex.Lock]:
sync.runtime_SemacquireMutex(...)
	$GOROOT/src/runtime/sema.go
sync.(*Mutex).lockSlow(...)
	$GOROOT/src/sync/mutex.go
sync.(*Mutex).Lock(...)
	$GOROOT/src/sync/mutex.go
main.main.func3(...)
	wait_reasons.go:21
created by main.main in goroutine 1
	wait_reasons.go:21

goroutine 5 [sync.RWMutex.RLock]:
sync.runtime_SemacquireRWMutexR(...)
	$GOROOT/src/runtime/sema.go
sync.(*RWMutex).RLock(...)
	$GOROOT/src/sync/rwmutex.go
main.main.func4(...)
	wait_reasons.go:22
created by main.main in goroutine 1
	wait_reasons.go:22

goroutine 6 [semacquire]:
sync.runtime_Semacquire(...)
	$GOROOT/src/runtime/sema.go
sync.(*WaitGroup).Wait(...)
	$GOROOT/src/sync/waitgroup.go
main.main.func5(...)
	wait_reasons.go:23
created by main.main in goroutine 1
	wait_reasons.go:23

goroutine 7 [sync.Cond.Wait]:
sync.runtime_notifyListWait(...)
	$GOROOT/src/runtime/sema.go
sync.(*Cond).Wait(...)
	$GOROOT/src/sync/cond.go
main.main.func6(...)
	wait_reasons.go:24
created by main.main in goroutine 1
	wait_reasons.go:24

goroutine 8 [select (no cases)]:
main.main.func7(...)
	wait_reasons.go:25
created by main.main in goroutine 1
	wait_reasons.go:25

goroutine 9 [select]:
main.main.func8(...)
	wait_reasons.go:27
created by main.main in goroutine 1
	wait_reasons.go:26
*/
