// A finalizer runs once nothing leads to its object any more: in a goroutine of its own, with the object, which it may keep.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	name string
	next *node
}

var kept *node

func drop() {
	inner := &node{name: "inner"}
	outer := &node{name: "outer", next: inner}
	runtime.SetFinalizer(inner, func(n *node) { fmt.Println("finalized", n.name) })
	runtime.SetFinalizer(outer, func(n *node) {
		fmt.Println("finalized", n.name, "that leads to", n.next.name)
		kept = n
	})
}

func circle() {
	a := &node{name: "a"}
	a.next = &node{name: "b", next: a}
	runtime.SetFinalizer(a, func(n *node) { fmt.Println("never") })
}

func plain() {
	p := new([4]int)
	runtime.SetFinalizer(p, func(any) { fmt.Println("as any") })
	q := &node{name: "taken away"}
	runtime.SetFinalizer(q, func(*node) { fmt.Println("never") })
	runtime.SetFinalizer(q, nil)
}

func calm() { // the stack's garbage is overwritten
	var pad [64]int
	for i := range pad {
		pad[i] = i
	}
	_ = fmt.Sprint(pad)
}

func collect() {
	for range 3 {
		calm()
		runtime.GC()
	}
}

func main() {
	done := make(chan bool)
	go func() { drop(); circle(); done <- true }()
	<-done
	before := runtime.NumGoroutine()
	collect()                                                                // out: finalized outer that leads to inner
	fmt.Println(kept.name, kept.next.name, runtime.NumGoroutine() == before) // out: outer inner true
	kept = nil
	collect() // out: finalized inner
	go func() { plain(); done <- true }()
	<-done
	collect()          // out: as any
	fmt.Println("end") // out: end
}
