package main

import "fmt"

const (
	c0 = iota
	c1
	_
	c3
	c4, d4 = iota, iota * 10
	c5, d5
)

const (
	a = 1 << iota
	b
	c = 3
	d
	e = 1 << iota
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
)

type weekday int

const (
	sunday weekday = iota
	monday
)

const x = iota

func main() {
	fmt.Println(c0, c1, c3, c4, d4, c5, d5) // out: 0 1 3 4 40 5 50
	fmt.Println(a, b, c, d, e, kb, mb, x)   // out: 1 2 3 3 16 1024 1048576 0
	fmt.Printf("%T %v\n", monday, monday)   // out: main.weekday 1
	const (
		p, q = iota, "s"
		r, _
	)
	fmt.Println(p, q, r) // out: 0 s 1
}
