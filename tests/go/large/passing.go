// Structs and arrays too large for a frame are passed and returned by value, through generic code, iterators and recovered panics.
package main

import (
	"fmt"
	"runtime"
	"sort"
)

type Node struct{ v int }

type Big struct {
	name string
	p    [9000]*Node
	n    int
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

func through(b Big, depth int) (Big, int) {
	if depth == 0 {
		runtime.GC()
		return b, b.total()
	}
	r, n := through(b, depth-1)
	r.n += depth
	return r, n
}

func pair[T, U any](t T, u U) (U, T) { return u, t }

func largest[T any](xs []T, less func(a, b T) bool) (m T) {
	for i, x := range xs {
		if i == 0 || less(m, x) {
			m = x
		}
	}
	return
}

func seq(n int) func(func(int, Big) bool) {
	return func(yield func(int, Big) bool) {
		for i := range n {
			if !yield(i, fill(i)) {
				return
			}
		}
	}
}

func find(n int) Big {
	for _, b := range seq(10) {
		if b.n == n {
			return b
		}
	}
	return Big{name: "none"}
}

func late() (b Big) {
	defer func() { b.n = b.n*10 + 1; recover() }()
	b = fill(2)
	return fill(3)
}

func lost(fail bool) (Big, error) {
	defer func() { recover() }()
	if fail {
		panic("lost")
	}
	return fill(1), nil
}

func main() {
	a := fill(1)
	r, n := through(a, 5)
	fmt.Println(r.n, n, a.n, r.total())
	x, y := pair(a, 7)
	fmt.Println(x, y.n, y == a)
	y, x = pair(x, y)
	fmt.Println(x, y.n)
	bs := []Big{fill(3), fill(9), fill(4)}
	sort.Slice(bs, func(i, j int) bool { return bs[i].n < bs[j].n })
	fmt.Println(bs[0].n, bs[1].n, bs[2].n, largest(bs, func(a, b Big) bool { return a.n < b.n }).name)
	bs = append(bs, bs...)
	bs = append(bs[:1], bs[2:]...)
	runtime.GC()
	fmt.Println(len(bs), bs[4].total())
	fmt.Println(find(4).name, find(40).name, late().n)
	l, err := lost(true)
	fmt.Println(l.name == "", l.n, err, l == Big{})
}

/* output:
16 400590 1 400590
7 1 true
7 1
3 4 9 big9
5 401310
big4 none 31
true 0 <nil> true
*/
