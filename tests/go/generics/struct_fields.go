// Fields of generic structs: selectors, literals with and without keys, nested instances, pointers.
package main

import "fmt"

type P[T any] struct{ X, Y T }
type L[T any] struct {
	From, To P[T]
	tag      *P[string]
}

func mid[T ~int | ~float64](l L[T]) P[T] {
	return P[T]{(l.From.X + l.To.X) / 2, (l.From.Y + l.To.Y) / 2}
}

func main() {
	l := L[float64]{P[float64]{0, 0}, P[float64]{X: 3, Y: 1}, &P[string]{"a", "b"}}
	l.tag.X += "!"
	m := &l.To
	m.Y = 5
	fmt.Println(mid(l), l.tag.X, *l.tag)
	fmt.Println(l.From == P[float64]{}, L[int]{} == L[int]{})
}

/* output:
{1.5 2.5} a! {a! b}
true true
*/
