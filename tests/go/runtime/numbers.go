package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	fmt.Println(runtime.NumGoroutine(), runtime.GOMAXPROCS(0) >= 1, runtime.NumCPU() >= 1, runtime.GOOS, runtime.GOARCH) // out: 1 true true linux amd64
	c := make(chan int)
	for range 3 {
		go func() { <-c }()
	}
	fmt.Println(runtime.NumGoroutine()) // out: 4
	close(c)
	time.Sleep(time.Millisecond)
	fmt.Println(runtime.NumGoroutine()) // out: 1
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.HeapAlloc > 0, m.NumGC >= 1, m.Mallocs > 0, m.TotalAlloc >= m.HeapAlloc) // out: true true true true
}
