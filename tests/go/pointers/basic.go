package main

import "fmt"

type t struct{ n int }

func inc(p *int) { *p++ }

func newInt() *int {
	v := 42
	return &v
}

func main() {
	x := 1
	p := &x
	q := &p
	**q = 5
	inc(p)
	fmt.Println(x, *p == **q, p == &x) // out: 6 true true
	a, b := newInt(), newInt()
	fmt.Println(*a, a == b, *a == *b) // out: 42 false true
	s := []int{1, 2, 3}
	e := &s[1]
	*e = 20
	s = append(s, 4)
	*e = 200
	fmt.Println(s, *e) // out: [1 20 3 4] 200
	v := &t{3}
	w := *v
	v.n++
	(*v).n++
	fmt.Println(v.n, w.n, *new(string) == "") // out: 5 3 true
}
