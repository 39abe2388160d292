package main

import (
	"fmt"
	"sync"
	"sort"
)

func main() {
	var once sync.Once
	var mu sync.Mutex
	x := 0
	once.Do(func() { x = 1 })
	mu.Lock()
	xs := []int{3, 1, 2}
	sort.Slice(xs, func(i, j int) bool { return xs[i] < xs[j] })
	mu.Unlock()
	fmt.Println(x, xs)
}
