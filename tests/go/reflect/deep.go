// DeepEqual: cyclic values, nil and empty, NaN, functions, unexported fields.
package main

import (
	"fmt"
	"math"
	"reflect"
)

type Node struct {
	val  int
	next *Node
}

type Cycle []Cycle

type Loop map[string]any

func main() {
	a := &Node{1, &Node{2, nil}}
	b := &Node{1, &Node{2, nil}}
	c := &Node{1, nil}
	c.next = c
	d := &Node{1, nil}
	d.next = &Node{1, d}
	s, t := Cycle{nil}, Cycle{nil}
	s[0], t[0] = s, t
	l, m := Loop{}, Loop{}
	l["x"], m["x"] = l, m
	f := func() {}
	nan := []float64{math.NaN()}
	for _, p := range [][2]any{
		{1, 1}, {1, int8(1)}, {nil, nil}, {nil, 1}, {"a", "a"}, {[]int{1}, []int{1}}, {[]int{1}, []int{2}}, {[]int{}, []int(nil)},
		{map[string][]int{"a": {1}}, map[string][]int{"a": {1}}}, {map[int]int{1: 1}, map[int]int{2: 1}}, {map[int]int{}, map[int]int(nil)},
		{a, b}, {*a, *b}, {a, c}, {c, d}, {s, t}, {l, m}, {f, f}, {(func())(nil), (func())(nil)}, {nan, nan}, {nan[0], nan[0]}, {[]float64{math.NaN()}, nan},
		{[]any{1, "x", nil}, []any{1, "x", nil}}, {[]any{1}, []any{1.0}}, {[2]any{a, b}, [2]any{b, a}}, {struct{ x, y any }{1, a}, struct{ x, y any }{1, b}},
		{error(nil), error(nil)}, {&a, &b}, {2i, 2i}, {[]byte("x"), []byte("x")}, {[]byte("x"), []uint8("y")}, {make(chan int), make(chan int)},
		{map[float64]int{math.NaN(): 1}, map[float64]int{math.NaN(): 1}},
	} {
		fmt.Print(reflect.DeepEqual(p[0], p[1]), " ")
	}
	fmt.Println()
}

/* output:
true false true false true true false false true false false true true false true true true false true true false false true false true true true true true true false false false
*/
