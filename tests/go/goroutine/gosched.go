package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := false
	n := 0
	go func() {
		for i := 0; i < 10; i++ {
			n++
			runtime.Gosched()
		}
		done = true
	}()
	for !done {
		runtime.Gosched()
	}
	fmt.Println(n, runtime.NumGoroutine()) // out: 10 1
}
