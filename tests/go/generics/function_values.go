// A generic function becomes a value by its type arguments, written or told by the variable or parameter that takes it.
package main

import "fmt"

func id[T any](t T) T                    { return t }
func swap[A, B any](a A, b B) (B, A)     { return b, a }
func apply[A, B any](a A, f func(A) B) B { return f(a) }
func mapAll[A, B any](s []A, f func(A) B) (r []B) {
	for _, v := range s {
		r = append(r, f(v))
	}
	return
}
func text[T any](t T) string { return fmt.Sprintf("<%v>", t) }

type op struct{ f func(int) int }

func pick() func(string) string { return id }

func main() {
	f := id[int]
	fmt.Println(f(3)) // out: 3
	var g func(string) string = id
	fmt.Println(g("x")) // out: x
	var h func(int, bool) (bool, int) = swap[int]
	fmt.Println(h(1, true))                // out: true 1
	fmt.Println(apply(4, text))            // out: <4>
	fmt.Println(mapAll([]int{1, 2}, text)) // out: [<1> <2>]
	fmt.Println(mapAll([]string{"a"}, id)) // out: [a]
	fmt.Println(apply(5, id[int]))         // out: 5
	fmt.Println(pick()("y"))               // out: y
	o := op{f: id[int]}
	fmt.Println(o.f(9)) // out: 9
	o.f = id
	fmt.Println(o.f(10))            // out: 10
	fmt.Println((id[float64])(1.5)) // out: 1.5
	fs := []func(int) string{text[int]}
	fmt.Println(fs[0](1)) // out: <1>
}
