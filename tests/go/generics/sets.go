// A set as a map of a type parameter, with operations that return sets of the same type.
package main

import (
	"fmt"
	"sort"
)

type Set[T comparable] map[T]struct{}

func Of[T comparable](xs ...T) Set[T] {
	s := Set[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}

func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }

func (s Set[T]) And(t Set[T]) Set[T] {
	out := Set[T]{}
	for x := range s {
		if t.Has(x) {
			out[x] = struct{}{}
		}
	}
	return out
}

func main() {
	s := Of(1, 2, 3).And(Of(2, 3, 4))
	var xs []int
	for x := range s {
		xs = append(xs, x)
	}
	sort.Ints(xs)
	fmt.Println(xs, s.Has(1), len(s))
}

/* output:
[2 3] false 2
*/
