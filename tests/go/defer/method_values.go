package main

import (
	"fmt"
	"sync"
)

type closer interface{ Close() error }
type conn struct{ id int }

func (c conn) Close() error { fmt.Println("close", c.id); return nil }

type safe struct {
	mu sync.Mutex
	n  int
}

func (s *safe) add(k int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n += k
	return s.n
}

func main() {
	var c closer = conn{1}
	defer c.Close()
	c = conn{2}
	f := c.Close
	defer f()
	s := new(safe)
	s.add(1)
	fmt.Println(s.add(2), s.mu.TryLock())
	var nilc closer
	defer func() { fmt.Println("recovered", recover() != nil) }()
	defer nilc.Close()
	fmt.Println("not reached")
}

/* output:
3 true
recovered true
close 2
close 1
*/
