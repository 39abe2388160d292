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

type model struct{ body [4096]byte }

func handle(id int, done *sync.WaitGroup) {
	m := new(model)
	m.body[0] = byte(id)
	send("request")
	m.body[1]++ // the model lives as long as its request waits
	done.Done()
}

func main() {
	var done sync.WaitGroup
	for second := 1; second <= 3; second++ {
		for i := 0; i < 40; i++ {
			done.Add(1)
			go handle(i, &done)
		}
		time.Sleep(100 * time.Millisecond)
		fmt.Println("after", second*100, "ms:", runtime.NumGoroutine()-1, "requests wait")
	}
	done.Wait()
	fmt.Println("at the end:", runtime.NumGoroutine()-1)
}
