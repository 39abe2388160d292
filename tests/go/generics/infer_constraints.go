// A constraint's core type tells what a parameter stands for, also when no argument mentions it.
package main

import "fmt"

type Setter[T any] interface {
	*T
	Set(string)
}

type Name struct{ s string }

func (n *Name) Set(s string) { n.s = s }

func fromStrings[T any, P Setter[T]](list []string) []T {
	result := make([]T, len(list))
	for i, s := range list {
		P(&result[i]).Set(s)
	}
	return result
}

func scale[S ~[]E, E ~int | ~float64](s S, by E) S {
	r := make(S, len(s))
	for i, v := range s {
		r[i] = v * by
	}
	return r
}

func keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

func compose[F func(A) B, A, B any](f F, a A) B { return f(a) }

type Points []int

func (p Points) Sum() (n int) {
	for _, v := range p {
		n += v
	}
	return
}

func main() {
	fmt.Println(fromStrings[Name]([]string{"a", "b"}))                        // out: [{a} {b}]
	fmt.Println(scale(Points{1, 2}, 3).Sum())                                 // out: 9
	fmt.Printf("%T %v\n", scale([]float64{1.5}, 2), scale([]float64{1.5}, 2)) // out: []float64 [3]
	fmt.Println(keys(map[string]bool{"x": true}))                             // out: 1
	fmt.Println(compose(func(n int) string { return fmt.Sprint(n, "!") }, 7)) // out: 7!
}
