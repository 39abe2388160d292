// Locks are values: a copy of a struct has a lock of its own.
package main

import (
	"fmt"
	"sync"
)

type box struct {
	mu sync.Mutex
	n  int
}

func main() {
	a := &box{n: 1}
	b := &box{n: a.n}
	a.mu.Lock()
	fmt.Println(b.mu.TryLock(), a.mu.TryLock())
	a.mu.Unlock()
	fmt.Println(a.mu.TryLock())
}

/* output:
true false
true
*/
