// atomic.Pointer: loads, stores, swaps, lists pushed by many goroutines.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type node struct {
	value int
	next  *node
}

type stack struct{ top atomic.Pointer[node] }

func (s *stack) push(v int) {
	n := &node{value: v}
	for {
		n.next = s.top.Load()
		if s.top.CompareAndSwap(n.next, n) {
			return
		}
	}
}

func main() {
	var p atomic.Pointer[string]
	fmt.Println(p.Load() == nil)
	a, b := "a", "b"
	p.Store(&a)
	fmt.Println(*p.Load(), *p.Swap(&b), *p.Load(), p.CompareAndSwap(&a, nil), p.CompareAndSwap(&b, nil), p.Load())
	var s stack
	var wg sync.WaitGroup
	for g := 0; g < 10; g++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 10; i++ {
				s.push(g*10 + i)
			}
		}()
	}
	wg.Wait()
	n, sum := 0, 0
	for at := s.top.Load(); at != nil; at = at.next {
		n++
		sum += at.value
	}
	fmt.Println(n, sum)
	fmt.Printf("%T\n", &p)
	var u atomic.Uintptr
	u.Store(0b1100)
	fmt.Println(u.And(0b0110), u.Or(1), u.Load(), atomic.AndUintptr(new(uintptr), 1))
}

/* output:
true
a a b false true <nil>
100 4950
*atomic.Pointer[string]
12 4 5 0
*/
