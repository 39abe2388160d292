// Built-in functions over type parameters.
package main

import "fmt"

func sizes[T ~[]int | ~string | ~map[int]int](x T) int { return len(x) }

func grow[S ~[]E, E any](s S, more ...E) S { return append(s, more...) }

func drop[M ~map[K]V, K comparable, V any](m M, k K) { delete(m, k) }

func extremes[T int | float64 | string](a, b, c T) (T, T) { return min(a, b, c), max(a, b, c) }

func made[S ~[]E, E any](n int) S { return make(S, n) }

func main() {
	if false {
		fmt.Println(sizes([]int{1}))
	}
	s := grow([]string{"a"}, "b", "c")
	m := map[string]int{"x": 1, "y": 2}
	drop(m, "x")
	fmt.Println(s, m)
	fmt.Println(extremes(3, 1, 2))
	fmt.Println(extremes("b", "c", "a"))
	fmt.Println(made[[]bool](2))
	clear(m)
	fmt.Println(len(m))
}

/* output:
[a b c] map[y:2]
1 3
a c
[false false]
0
*/
