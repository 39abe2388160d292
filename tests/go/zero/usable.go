// The zero values of Mutex, Buffer-like types, WaitGroup, Once and Builder are ready to use.
package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	var once sync.Once
	var sb strings.Builder
	var m sync.Map
	var d time.Duration
	var tm time.Time
	mu.Lock()
	mu.Unlock()
	wg.Wait()
	once.Do(func() { sb.WriteString("once") })
	m.Store(1, 2)
	v, ok := m.Load(1)
	fmt.Println(sb.String(), sb.Len(), v, ok, d, tm.IsZero()) // out: once 4 2 true 0s true
	var s []int
	s = append(s, 1)
	var b struct {
		sync.Mutex
		list []string
	}
	b.Lock()
	b.list = append(b.list, "x")
	b.Unlock()
	fmt.Println(s, b.list) // out: [1] [x]
}
