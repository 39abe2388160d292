// Index, slice, range, make, append, copy, send and receive work by the core type of the parameter's types.
package main

import "fmt"

type Ints []int
type Table map[string]int

func first[S ~[]E, E any](s S) E                              { return s[0] }
func cut[S ~[]E, E any](s S) S                                { return s[1:] }
func grow[S ~[]E, E any](s S, e E) S                          { return append(s, e, s[0]) }
func clone[S ~[]E, E any](s S) S                              { r := make(S, len(s), cap(s)+1); copy(r, s); return r }
func set[M ~map[K]V, K comparable, V any](m M, k K, v V)      { m[k] = v }
func get[M ~map[K]V, K comparable, V any](m M, k K) (V, bool) { v, ok := m[k]; return v, ok }
func drop[M ~map[K]V, K comparable, V any](m M, k K) int      { delete(m, k); return len(m) }
func pass[C ~chan E, E any](c C, e E) E                       { c <- e; return <-c }
func bytesOf[T ~string | ~[]byte](t T) (n int) {
	for i := range len(t) {
		n += int(t[i])
	}
	return n + len(t[1:])
}
func at[T [3]int | [5]int](t T, i int) int    { return t[i] + len(t) }
func deref[P ~*T, T any](p P) T               { return *p }
func call[F ~func(A) B, A, B any](f F, a A) B { return f(a) }
func literal[S ~[]int]() S                    { return S{1, 2: 3} }
func sum[S ~[]E, E int | float64](s S) (n E) {
	for _, v := range s {
		n += v
	}
	return
}
func count[N ~uint8](n N) (r N) {
	for i := range n {
		r += i
	}
	return
}
func wipe[T ~[]int | ~map[string]int](t T) int { clear(t); return len(t) }

func main() {
	s := Ints{1, 2, 3}
	fmt.Println(first(s), cut(s), grow(s, 9)) // out: 1 [2 3] [1 2 3 9 1]
	c := clone(s)
	c[0] = 7
	fmt.Printf("%T %v %v %d\n", c, c, s, cap(c)) // out: main.Ints [7 2 3] [1 2 3] 4
	m := Table{}
	set(m, "a", 1)
	fmt.Println(get(m, "a"))                                          // out: 1 true
	fmt.Println(get(m, "b"))                                          // out: 0 false
	fmt.Println(drop(m, "a"))                                         // out: 0
	fmt.Println(pass(make(chan string, 1), "x"))                      // out: x
	fmt.Println(bytesOf("ab"), bytesOf([]byte{1, 2, 3}))              // out: 196 8
	fmt.Println(at([3]int{1, 2, 3}, 1), at([5]int{4: 9}, 4))          // out: 5 14
	fmt.Println(deref(&s))                                            // out: [1 2 3]
	fmt.Println(call(func(n int) string { return fmt.Sprint(n) }, 8)) // out: 8
	fmt.Println(literal[Ints]())                                      // out: [1 0 3]
	fmt.Println(sum([]float64{0.5, 1}), sum([]int{1, 2}))             // out: 1.5 3
	fmt.Println(count(uint8(4)))                                      // out: 6
	fmt.Println(wipe(Ints{1}), wipe(map[string]int{"a": 1}))          // out: 1 0
	fmt.Println(max(first(s), 2), min(sum(s), 1))                     // out: 2 1
}
