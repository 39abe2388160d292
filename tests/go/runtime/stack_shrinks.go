// A stack that was deep is halved at each collection, so that it does not keep its memory.
package main

import "runtime"

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return deep(n-1) + 1
}

func inUse() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse + m.StackInuse
}

func main() {
	before := inUse()
	println(deep(1_000_000)) // out: 1000000
	for i := 0; i < 30; i++ {
		runtime.GC()
	}
	println(inUse() < before+4<<20) // out: true
	println(deep(2_000_000))        // out: 2000000
}
