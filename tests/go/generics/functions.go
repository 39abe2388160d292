// Generic functions: every list of type arguments makes a function of its own, with that type's operations.
package main

import (
	"fmt"
	"unsafe"
)

type Number interface {
	~int | ~int8 | ~uint8 | ~float32 | ~float64 | ~complex128
}

type small int8

func Map[T, U any](list []T, f func(T) U) []U {
	out := make([]U, 0, len(list))
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}

func Sum[T Number](list ...T) (sum T) {
	for _, x := range list {
		sum += x
	}
	return sum * 2 / 2
}

func Index[T comparable](list []T, x T) int {
	for i, y := range list {
		if x == y {
			return i
		}
	}
	return -1
}

func Max[T interface{ ~int | ~float64 | ~string }](a, b T) T {
	if a > b {
		return a
	}
	return max(a, b)
}

func Keys[M ~map[K]V, K comparable, V any](m M) (n int, last K) {
	for k := range m {
		n, last = n+1, k
	}
	return
}

func Convert[To, From Number1](x From) To { return To(x) }

type Number1 interface {
	~int | ~uint8 | ~float32 | ~float64
}

func Len[S ~[]byte | ~string](s S) (n int) {
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' {
			n++
		}
	}
	return n + len(s[1:])
}

func Bytes[S ~[]byte | ~string](s S) string {
	return string(append([]byte("<"), s...)) + string(append([]byte(nil), s[:1]...))
}

func Size[T any](x T) (uintptr, uintptr, uintptr) {
	type pair struct {
		b bool
		x T
	}
	var p pair
	return unsafe.Sizeof(x), unsafe.Alignof(p), unsafe.Offsetof(p.x)
}

func Ptr[T any](x T) *T { return &x }

func Zero[T any]() (zero T) { return }

func Swap[A, B any](a A, b B) (B, A) { return b, a }

func Array[T any, A [2]T | [3]T](a A) (n int) {
	for i := 0; i < len(a); i++ {
		a[i] = *new(T)
		n += i
	}
	return n*10 + len(a) + cap(a)
}

func Fib[T Number1 | small](n int) T {
	if n < 2 {
		return T(n)
	}
	return Fib[T](n-1) + Fib[T](n-2)
}

func main() {
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i * i) }))                         // out: [1 4]
	fmt.Println(Map([]string{"a"}, func(s string) [2]string { return [2]string{s, s} }))                   // out: [[a a]]
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[small](100, 27, 1), Sum[uint8](200, 100), Sum(1i, 2))       // out: 6 3.5 0 44 (2+1i)
	fmt.Println(Index([]string{"x", "y"}, "y"), Index([]any{1, "1", 1.0}, any("1")), Index([]small{1}, 2)) // out: 1 1 -1
	fmt.Println(Max("b", "a"), Max(2, 3), Max(2.5, -1))                                                    // out: b 3 2.5
	fmt.Println(Keys(map[string]bool{"k": true}))                                                          // out: 1 k
	fmt.Println(Convert[int](3.9), Convert[uint8](300), Convert[float32](7))                               // out: 3 44 7
	fmt.Println(Len("a b"), Len([]byte("a bc")))                                                           // out: 4 6
	fmt.Println(Bytes("ab"), Bytes([]byte("cd")))                                                          // out: <aba <cdc
	fmt.Println(Size(int8(1)))                                                                             // out: 1 1 1
	fmt.Println(Size("s"))                                                                                 // out: 16 8 8
	fmt.Println(*Ptr(3)+*Ptr(4), *Ptr("s"), Zero[*int]() == nil, Zero[struct{ x, y int }]())               // out: 7 s true {0 0}
	fmt.Println(Swap(1, "one"))                                                                            // out: one 1
	fmt.Println(Array[string]([2]string{}), Array[int]([3]int{}))                                          // out: 14 36
	fmt.Println(Fib[int](15), Fib[float64](10), Fib[small](12))                                            // out: 610 55 -112
	f, g := Map[int, int], Sum[float64]
	fmt.Printf("%T %T %v\n", f, g, f([]int{1}, func(i int) int { return -i })) // out: func([]int, func(int) int) []int func(...float64) float64 [-1]
}
