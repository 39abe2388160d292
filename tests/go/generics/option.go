// Functional options and an optional value.
package main

import "fmt"

type Option[T any] struct {
	value T
	ok    bool
}

func Some[T any](x T) Option[T] { return Option[T]{x, true} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) Or(x T) T {
	if o.ok {
		return o.value
	}
	return x
}

func Map[A, B any](o Option[A], f func(A) B) Option[B] {
	if !o.ok {
		return None[B]()
	}
	return Some(f(o.value))
}

func main() {
	length := func(s string) int { return len(s) }
	fmt.Println(Map(Some("four"), length).Or(-1), Map(None[string](), length).Or(-1))
	fmt.Printf("%+v %T\n", Some(1.5), None[rune]())
}

/* output:
4 -1
{value:1.5 ok:true} main.Option[int32]
*/
