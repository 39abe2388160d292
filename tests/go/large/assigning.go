// Arrays too large for a frame: assigned, compared, converted from slices, taken apart by reflection.
package main

import (
	"fmt"
	"reflect"
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

func use(b Big) int { return b.n }

func main() {
	a := fill(1)
	m := map[string]Big{"3": fill(3)}
	arr := [3]Big{1: a}
	brr := arr
	brr[1].n = 8
	arr[0], arr[2] = brr[1], fill(6)
	fmt.Println(arr[0].n, arr[1].n, arr[2].n, arr == brr)
	for i, b := range arr {
		arr[2].n = 0
		fmt.Print(i, " ", b.n, ";")
	}
	fmt.Println()
	p := &arr[2]
	*p = a
	*p, a = a, *p
	q := *p
	q.p[0] = nil
	fmt.Println(p.p[0] == nil, q == *p)
	rv := reflect.ValueOf(q)
	fmt.Println(rv.Field(2), rv.Type().Size(), rv.NumField(), reflect.ValueOf(m).MapIndex(reflect.ValueOf("3")).Field(0))
	rm := reflect.ValueOf(m)
	rm.SetMapIndex(reflect.ValueOf("new"), rv)
	fmt.Println(m["new"].n, reflect.ValueOf(Big.total).Call([]reflect.Value{rv})[0])
	s := make([]int, 70000)
	s[69999] = 4
	c := [70000]int(s)
	s[69999] = 5
	fmt.Println(c[69999], (*[70000]int)(s)[69999], len(c))
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = [70001]int(s)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *Big
		use(*np)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *Wrap
		fmt.Println(np.total())
	}()
	fmt.Printf("%T %v\n", c, func() any { var k Key; k[1] = 2; return k[:3] }())
	type Nest struct{ in [2]Wrap }
	nest := Nest{}
	nest.in[1] = Wrap{fill(3), "x"}
	get := func() Nest { return nest }
	fmt.Println(get().in[1].Big.p[100].v, get().in[1].extra, get() == nest)
	cs := [...]Key{{1}, 2: {0, 3}}
	fmt.Println(len(cs), cs[0][0], cs[2][1], cs[1] == Key{})
}

/* output:
8 1 6 false
0 8;1 1;2 6;
false false
1 72024 3 big3
1 400589
4 5 70000
runtime error: cannot convert slice with length 70000 to array or pointer to array with length 70001
runtime error: invalid memory address or nil pointer dereference
runtime error: invalid memory address or nil pointer dereference
[70000]int [0 2 0]
103 x true
3 1 3 true
*/
