package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var m sync.Map
	m.Store("a", 1)
	m.Store("b", 2)
	v, loaded := m.LoadOrStore("a", 100)
	fmt.Println(v, loaded) // out: 1 true
	v, loaded = m.LoadOrStore("c", 3)
	fmt.Println(v, loaded) // out: 3 false
	v, ok := m.Load("zz")
	fmt.Println(v, ok) // out: <nil> false
	v, loaded = m.LoadAndDelete("b")
	fmt.Println(v, loaded)                                                                              // out: 2 true
	fmt.Println(m.CompareAndSwap("a", 1, 10), m.CompareAndSwap("a", 1, 11), m.CompareAndDelete("c", 4)) // out: true false false
	prev, ok := m.Swap("a", 12)
	fmt.Println(prev, ok) // out: 10 true
	var keys []string
	m.Range(func(k, v interface{}) bool {
		keys = append(keys, fmt.Sprint(k, v))
		return true
	})
	sort.Strings(keys)
	fmt.Println(keys) // out: [a12 c3]
	m.Delete("a")
	m.Clear()
	_, ok = m.Load("c")
	fmt.Println(ok) // out: false
}
