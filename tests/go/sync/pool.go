package main

import (
	"fmt"
	"sync"
)

func main() {
	made := 0
	p := sync.Pool{New: func() interface{} { made++; return new([4]int) }}
	a := p.Get().(*[4]int)
	a[0] = 7
	p.Put(a)
	b := p.Get().(*[4]int)
	fmt.Println(made >= 1, b[0] == 7 || b[0] == 0) // out: true true
	var empty sync.Pool
	fmt.Println(empty.Get()) // out: <nil>
	empty.Put(nil)
	fmt.Println(empty.Get()) // out: <nil>
}
