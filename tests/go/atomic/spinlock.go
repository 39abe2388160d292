package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

type spin struct{ state int32 }

func (s *spin) Lock() {
	for !atomic.CompareAndSwapInt32(&s.state, 0, 1) {
		runtime.Gosched()
	}
}
func (s *spin) Unlock() { atomic.StoreInt32(&s.state, 0) }

func main() {
	var l spin
	var wg sync.WaitGroup
	n := 0
	for i := 0; i < 10; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 20; j++ {
				l.Lock()
				v := n
				if j%5 == 0 {
					runtime.Gosched()
				}
				n = v + 1
				l.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(n) // out: 200
}
