package main

import "fmt"

type op func(int, int) int

func (o op) apply(a, b int) int { return o(a, b) }

func add(a, b int) int { return a + b }

func choose(s string) op {
	switch s {
	case "+":
		return add
	case "*":
		return func(a, b int) int { return a * b }
	}
	return nil
}

func main() {
	var f func(int, int) int
	fmt.Println(f == nil, choose("?") == nil, choose("+")(2, 3), choose("*").apply(4, 5)) // out: true true 5 20
	f = add
	ops := map[string]op{"a": f, "b": op(func(a, b int) int { return a - b })}
	fmt.Println(ops["b"](1, 9), op.apply(add, 1, 1)) // out: -8 2
	fs := []func() int{func() int { return 1 }, func() int { return 2 }}
	fmt.Println(fs[0]()+fs[1](), func(x int) int { return x * x }(7)) // out: 3 49
	f = nil
	f(1, 2) // panic: runtime error: invalid memory address or nil pointer dereference
}
