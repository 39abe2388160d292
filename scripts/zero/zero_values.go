package main

import "fmt"

type point struct {
	x    int32
	name string
	next *point
}

func main() {
	var b bool
	var n int
	var f float64
	var s string
	var p *int
	var list []int
	var m map[string]int
	var c chan int
	var fn func()
	var e any
	var pt point
	var a [3]int16
	fmt.Println(b, n, f, len(s), p == nil, list == nil)
	fmt.Println(m == nil, c == nil, fn == nil, e == nil, pt.next == nil, a)
	fmt.Println(m["absent"], len(list), len(m))
	list = append(list, 7)
	fmt.Println(list)
	m["x"] = 1
}
