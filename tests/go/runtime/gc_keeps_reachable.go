// What can be reached survives collections: through slices, maps, interfaces, closures, channels and inner pointers.
package main

import (
	"fmt"
	"runtime"
)

type node struct {
	next *node
	data [8]int
}

func build(n int) *node {
	var head *node
	for i := 0; i < n; i++ {
		head = &node{next: head, data: [8]int{i, i}}
	}
	return head
}

func main() {
	list := build(500)
	inner := &build(3).next.data[1]
	m := map[string]*node{"k": build(4)}
	var x interface{} = build(5)
	f := func() func() int { n := build(6); return func() int { return n.data[0] } }()
	c := make(chan *node, 1)
	c <- build(7)
	tail := make([]int, 1000)[990:]
	tail[0] = 9
	s := string([]byte("built at run time"))[6:]
	for i := 0; i < 20; i++ {
		build(1000)
		runtime.GC()
	}
	n := 0
	for p := list; p != nil; p = p.next {
		n += p.data[0]
	}
	fmt.Println(n, *inner, m["k"].data[0], x.(*node).data[1], f(), (<-c).data[0], tail[0], len(tail), s) // out: 124750 1 3 4 5 6 9 10 at run time
}
