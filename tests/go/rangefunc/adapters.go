// Iterators made of iterators: filter, map, take, zip.
package main

import (
	"fmt"
	"iter"
)

func naturals() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
}

func filter[T any](s iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range s {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}

func mapped[A, B any](s iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		s(func(a A) bool { return yield(f(a)) })
	}
}

func take[T any](s iter.Seq[T], n int) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for x := range s {
			if i == n || !yield(i, x) {
				return
			}
			i++
		}
	}
}

func main() {
	odd := filter(naturals(), func(n int) bool { return n%2 == 1 })
	for i, s := range take(mapped(odd, func(n int) string { return fmt.Sprint("#", n*n) }), 4) {
		fmt.Print(i, s, " ")
	}
	fmt.Println()
}

/* output:
0#1 1#9 2#25 3#49 
*/
