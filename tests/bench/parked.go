// ops: goroutines that wait on one channel; measured in bytes of memory
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
)

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	c := make(chan int)
	for i := 0; i < n; i++ {
		go func() { <-c }()
		if i%1000 == 999 {
			runtime.Gosched()
		}
	}
	runtime.Gosched()
	fmt.Println(max(n, 1), runtime.NumGoroutine()-n)
}
