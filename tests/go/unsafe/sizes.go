package main

import (
	"fmt"
	"sync"
	"unsafe"
)

func main() {
	var s string
	var sl []int
	var i interface{}
	var e error
	var m map[int]int
	var c chan int
	var f func()
	fmt.Println(unsafe.Sizeof(s), unsafe.Sizeof(sl), unsafe.Sizeof(i), unsafe.Sizeof(e), unsafe.Sizeof(m), unsafe.Sizeof(c), unsafe.Sizeof(f)) // out: 16 24 16 16 8 8 8
	fmt.Println(unsafe.Sizeof(sync.Mutex{}), unsafe.Sizeof(sync.WaitGroup{}), unsafe.Sizeof(sync.RWMutex{}), unsafe.Sizeof(sync.Once{}))       // out: 8 16 24 12
	const k = unsafe.Sizeof(struct {
		a byte
		b int16
		c byte
	}{})
	var arr [k]int
	fmt.Println(len(arr), unsafe.Sizeof(true), unsafe.Sizeof('x'), unsafe.Sizeof(1.0), unsafe.Alignof(int16(0))) // out: 6 1 4 8 2
}
