package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

// One lock in front of the socket: every metric takes it.
var socket sync.Mutex

func send(name string) {
	socket.Lock()
	time.Sleep(10 * time.Millisecond) // a write to the network
	socket.Unlock()
}

type model struct{ body [256 << 10]byte }

func handle(id int) {
	m := new(model) // what the request works on
	m.body[0] = byte(id)
	send("request")
	m.body[1]++ // so the model lives as long as its request waits
}

func live() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc >> 20
}

func main() {
	for ms := 100; ms <= 2000; ms += 100 {
		for id := 0; id < 40; id++ {
			go handle(id)
		}
		time.Sleep(100 * time.Millisecond)
		fmt.Println(ms, "ms:", runtime.NumGoroutine()-1, "requests wait,", live(), "MB in use")
	}
}
