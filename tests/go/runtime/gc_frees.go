// A program that allocates far more than it keeps does not grow without end.
package main

import (
	"fmt"
	"runtime"
)

var sink []byte

func main() {
	for i := 0; i < 2000; i++ {
		sink = make([]byte, 256<<10)
		sink[i] = 1
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.HeapAlloc < 64<<20, m.TotalAlloc >= 500<<20, len(sink)) // out: true true 262144
}
