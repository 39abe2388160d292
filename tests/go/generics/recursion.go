// A generic function may call itself with its own type parameters, or with other arguments.
package main

import "fmt"

type Tree[T any] struct {
	left, right *Tree[T]
	value       T
}

func insert[T any](t *Tree[T], v T, less func(a, b T) bool) *Tree[T] {
	if t == nil {
		return &Tree[T]{value: v}
	}
	if less(v, t.value) {
		t.left = insert(t.left, v, less)
	} else {
		t.right = insert(t.right, v, less)
	}
	return t
}

func walk[T any](t *Tree[T], visit func(T)) {
	if t != nil {
		walk(t.left, visit)
		visit(t.value)
		walk(t.right, visit)
	}
}

func swapped[A, B any](a A, b B, n int) string {
	if n == 0 {
		return fmt.Sprintf("%T %T", a, b)
	}
	return swapped(b, a, n-1)
}

func even[T any](n int, t T) string {
	if n == 0 {
		return fmt.Sprint("even ", t)
	}
	return odd(n-1, t)
}

func odd[T any](n int, t T) string {
	if n == 0 {
		return fmt.Sprint("odd ", t)
	}
	return even(n-1, t)
}

func main() {
	var t *Tree[string]
	for _, s := range []string{"m", "a", "z"} {
		t = insert(t, s, func(a, b string) bool { return a < b })
	}
	var all []string
	walk(t, func(s string) { all = append(all, s) })
	fmt.Println(all)                // out: [a m z]
	fmt.Println(swapped(1, "a", 3)) // out: string int
	fmt.Println(even(3, 'x'))       // out: odd 120
}
