package main

import "fmt"

type t struct {
	a int
	b string
	_ int
	c interface{}
}

func main() {
	x, y := t{a: 1, b: "s", c: 2}, t{a: 1, b: "s", c: 2}
	fmt.Println(x == y, x != t{}, struct{}{} == struct{}{}) // out: true true true
	y.c = 2.0
	fmt.Println(x == y) // out: false
	m := map[t]int{x: 1}
	fmt.Println(m[t{a: 1, b: "s", c: 2}], m[y]) // out: 1 0
	x.c, y.c = []int{}, []int{}
	y.b = "different"
	fmt.Println(x == y) // out: false
	y.b = x.b
	fmt.Println(x == y) // panic: runtime error: comparing uncomparable type []int
}
