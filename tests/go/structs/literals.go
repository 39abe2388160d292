package main

import "fmt"

type inner struct{ a, b int }
type outer struct {
	inner
	name string
	next *outer
}

func main() {
	o := outer{inner{1, 2}, "x", nil}
	p := &outer{name: "y", next: &o}
	q := outer{}
	fmt.Println(o, p.inner, p.next.name, q.name == "", q.next == nil, p.next.a) // out: {{1 2} x <nil>} {0 0} x true true 1
	fmt.Printf("%v %+v\n", o, o)                                                // out: {{1 2} x <nil>} {inner:{a:1 b:2} name:x next:<nil>}
	anon := struct {
		x int
		y string
	}{3, "z"}
	type same struct {
		x int
		y string
	}
	anon = same{4, "w"}
	fmt.Println(anon, same(anon) == anon) // out: {4 w} true
	list := []*inner{{1, 2}, {b: 3}}
	fmt.Println(*list[1], *(&inner{5, 6})) // out: {0 3} {5 6}
}
