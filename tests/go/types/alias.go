package main

import (
	"fmt"
	"strings"
)

type text = string
type builder = strings.Builder
type point = struct{ x, y int }
type fn = func(int) int

type list []item
type item = int

func twice(f fn) fn { return func(n int) int { return f(f(n)) } }

func main() {
	var t text = "a"
	var s string = t + "b"
	var b builder
	b.WriteString(s)
	p := point{1, 2}
	var q struct{ x, y int } = p
	fmt.Println(b.String(), q == p, twice(func(n int) int { return n + 3 })(1)) // out: ab true 7
	fmt.Printf("%T %T %T %T\n", t, p, list{1}, b)                               // out: string struct { x int; y int } main.list strings.Builder
	var r rune = int32('x')
	var y byte = uint8(7)
	var a any = interface{}(r)
	fmt.Printf("%T %T %v\n", r, y, a) // out: int32 uint8 120
}
