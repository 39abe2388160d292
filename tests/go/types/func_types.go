package main

import "fmt"

type op func(float64, float64) float64
type middleware func(op) op

func (o op) with(ms ...middleware) op {
	for i := len(ms) - 1; i >= 0; i-- {
		o = ms[i](o)
	}
	return o
}

func logged(name string) middleware {
	return func(next op) op {
		return func(a, b float64) float64 {
			fmt.Println("enter", name)
			defer fmt.Println("leave", name)
			return next(a, b)
		}
	}
}

func main() {
	add := op(func(a, b float64) float64 { return a + b })
	fmt.Println(add.with(logged("outer"), logged("inner"))(1, 2.5))
	table := [...]struct {
		name string
		f    op
	}{{"add", add}, {"sub", func(a, b float64) float64 { return a - b }}}
	for _, e := range table {
		fmt.Println(e.name, e.f(7, 3))
	}
	curry := func(a int) func(int) func(int) int {
		return func(b int) func(int) int { return func(c int) int { return a*100 + b*10 + c } }
	}
	fmt.Println(curry(1)(2)(3))
}

/* output:
enter outer
enter inner
leave inner
leave outer
3.5
add 10
sub 4
123
*/
