// Values too large for a frame in interfaces, closures, goroutines and deferred calls are copies of their own.
package main

import (
	"fmt"
	"runtime"
)

type Node struct{ v int }

type Big struct {
	name string
	p    [9000]*Node
	n    int
}

type Key [8200]int

type Wrap struct {
	Big
	extra any
}

func fill(k int) (b Big) {
	b.name = fmt.Sprint("big", k)
	for i := range b.p {
		if i%100 == 0 {
			b.p[i] = &Node{i + k}
		}
	}
	b.n = k
	return
}

func (b Big) total() (t int) {
	for _, p := range b.p {
		if p != nil {
			t += p.v
		}
	}
	return t
}

func (b *Big) bump() { b.n++ }

type Totaler interface{ total() int }

func main() {
	a := fill(1)
	b := fill(2)
	bs := []Big{a, b, fill(3)}
	var e any = a
	a.n = 1000
	b, ok := e.(Big)
	fmt.Println(b.n, ok, e == any(b), e == any(a))
	_, ok = e.(Key)
	z, ok3 := any(1).(Big)
	fmt.Println(ok, z.n, z.p[3] == nil, ok3)
	var t Totaler = Wrap{Big: b}
	fmt.Println(t.total(), t.(Wrap).n)
	switch w := t.(type) {
	case Wrap:
		w.n = 5
		w.bump()
		fmt.Println(w.n, t.(Wrap).Big.n)
	}
	f := a.total
	g := Big.total
	h := func(b Big) func() int { return func() int { b.n++; return b.n } }(a)
	a.n = 0
	fmt.Println(f(), g(a), h(), h())
	done := make(chan int)
	for i := range 3 {
		go func(b Big) {
			runtime.Gosched()
			done <- b.total()
		}(bs[i])
	}
	fmt.Println(<-done + <-done + <-done)
	for i := 0; i < 2; i++ {
		defer func(b Big, w any) { fmt.Println("deferred", b.n, w.(Big).n) }(fill(i), bs[i])
	}

}

/* output:
1 true true false
false 0 true false
400590 1
6 1
400590 400590 1001 1002
1202040
deferred 1 2
deferred 0 1
*/
