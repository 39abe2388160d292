// A finalizer runs once nothing leads to its object any more: in a goroutine of its own, with the object, which it may keep.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	name string
	next *node
}

var kept *node

var said = make(chan string, 10) // what finalizers say: they run when they like, and main waits for them

func drop() {
	inner := &node{name: "inner"}
	outer := &node{name: "outer", next: inner}
	runtime.SetFinalizer(inner, func(n *node) { said <- "finalized " + n.name })
	runtime.SetFinalizer(outer, func(n *node) {
		kept = n
		said <- "finalized " + n.name + " that leads to " + n.next.name
	})
}

func circle() {
	a := &node{name: "a"}
	a.next = &node{name: "b", next: a}
	runtime.SetFinalizer(a, func(n *node) { said <- "never" })
}

func plain() {
	p := new([4]int)
	runtime.SetFinalizer(p, func(any) { said <- "as any" })
	q := &node{name: "taken away"}
	runtime.SetFinalizer(q, func(*node) { said <- "never" })
	runtime.SetFinalizer(q, nil)
}

func calm() { // the stack's garbage is overwritten
	var pad [64]int
	for i := range pad {
		pad[i] = i
	}
	_ = fmt.Sprint(pad)
}

// collect collects garbage until a finalizer has said something.
func collect() string {
	for {
		calm()
		runtime.GC()
		select {
		case text := <-said:
			return text
		case <-time.After(time.Millisecond):
		}
	}
}

//go:noinline
func letGo(goroutines int) string {
	defer func() { kept = nil }()
	return fmt.Sprint(kept.name, " ", kept.next.name, " ", runtime.NumGoroutine() == goroutines)
}

func main() {
	done := make(chan bool)
	go func() { drop(); circle(); done <- true }()
	<-done
	before := runtime.NumGoroutine()
	fmt.Println(collect())     // out: finalized outer that leads to inner
	fmt.Println(letGo(before)) // out: outer inner true
	fmt.Println(collect())     // out: finalized inner
	go func() { plain(); done <- true }()
	<-done
	fmt.Println(collect()) // out: as any
	fmt.Println("end")     // out: end
}
