package main

import "fmt"

type tree struct {
	kids []tree
	name string
}
type self []self
type fn func(int) fn
type node map[string]node
type ptr *ptr
type ch chan ch
type iface interface{ next() iface }
type num int

func (n num) next() iface {
	if n == 0 {
		return nil
	}
	return n - 1
}

func (t tree) count() int {
	n := 1
	for _, k := range t.kids {
		n += k.count()
	}
	return n
}

func main() {
	fmt.Println(tree{kids: []tree{{name: "a"}, {kids: []tree{{}}}}}.count()) // out: 4
	s := self{nil, {nil, {}}}
	fmt.Println(len(s), len(s[1]), s) // out: 2 2 [[] [[] []]]
	var f fn
	calls := 0
	f = func(n int) fn { calls += n; return f }
	f(1)(2)(3)
	n := node{"x": {"y": nil}}
	fmt.Println(calls, n, len(n["x"]["y"]["z"])) // out: 6 map[x:map[y:map[]]] 0
	var p ptr
	p = &p
	fmt.Println(*p == p, **p == p) // out: true true
	c := make(ch, 1)
	c <- c
	fmt.Println(<-c == c) // out: true
	steps := 0
	for i := iface(num(3)); i != nil; i = i.next() {
		steps++
	}
	fmt.Println(steps) // out: 4
}
