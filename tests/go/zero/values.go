package main

import "fmt"

type T struct {
	a int
	b string
	c *T
	d []T
	e map[string]T
	f func()
	g interface{}
	h [2]bool
	i chan int
	j struct{ x, y float64 }
	k error
}

func main() {
	var t T
	fmt.Println(t.a, t.b == "", t.c == nil, t.d == nil, t.e == nil, t.f == nil, t.g == nil, t.h, t.i == nil, t.j, t.k == nil) // out: 0 true true true true true true [false false] true {0 0} true
	var (
		r  rune
		by byte
		f3 float32
		u  uintptr
		a  [2][2]string
		p  *int
	)
	fmt.Println(r, by, f3, u, len(a[1][1]), p) // out: 0 0 0 0 0 <nil>
	fmt.Printf("%v %+v\n", t.j, [2]T{}[0].j)   // out: {0 0} {x:0 y:0}
	m := map[string]T{}
	fmt.Println(m["none"].a, m["none"].c == nil, len(m["x"].d)) // out: 0 true 0
	s := make([]T, 2)
	fmt.Println(s[1].h, *new(int), len(new(T).e)) // out: [false false] 0 0
}
