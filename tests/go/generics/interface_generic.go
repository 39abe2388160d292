// A generic interface, implemented by an ordinary type and by a generic one.
package main

import "fmt"

type Source[T any] interface{ Next() (T, bool) }

type upTo struct{ n, max int }

func (u *upTo) Next() (int, bool) { u.n++; return u.n, u.n <= u.max }

type list[T any] struct{ rest []T }

func (l *list[T]) Next() (x T, ok bool) {
	if len(l.rest) == 0 {
		return
	}
	x, l.rest = l.rest[0], l.rest[1:]
	return x, true
}

func collect[T any](s Source[T]) (all []T) {
	for x, ok := s.Next(); ok; x, ok = s.Next() {
		all = append(all, x)
	}
	return
}

func main() {
	fmt.Println(collect[int](&upTo{max: 3}))
	fmt.Println(collect(Source[string](&list[string]{[]string{"p", "q"}})))
}

/* output:
[1 2 3]
[p q]
*/
