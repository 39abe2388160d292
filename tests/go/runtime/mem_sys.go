// What the program got from the system it keeps: Sys does not shrink when objects are freed, pages become idle.
package main

import (
	"fmt"
	"runtime"
)

var kept [][]byte

func read() (m runtime.MemStats) {
	runtime.ReadMemStats(&m)
	return m
}

func main() {
	before := read()
	for range 64 {
		kept = append(kept, make([]byte, 1<<20))
	}
	full := read()
	kept = nil
	runtime.GC()
	after := read()
	fmt.Println(full.Sys-before.Sys > 32<<20, after.Sys >= full.Sys)                         // out: true true
	fmt.Println(full.HeapInuse-after.HeapInuse > 32<<20, after.HeapIdle > full.HeapIdle)     // out: true true
	fmt.Println(after.HeapSys == after.HeapInuse+after.HeapIdle, after.Sys >= after.HeapSys) // out: true true
	fmt.Println(full.HeapInuse >= full.HeapAlloc, after.HeapInuse >= after.HeapAlloc)        // out: true true
}
