// Package variables that generic functions initialise; instances reached only through other instances or interfaces.
package main

import "fmt"

var (
	a = Log("a", b+1)
	b = Log("b", c.get())
	c = New(Log("c", 1))
)

type Box[T any] struct{ v T }

func New[T any](v T) *Box[T]   { return &Box[T]{v} }
func (b *Box[T]) get() T       { return Log("get", b.v) }
func (b *Box[T]) Pair() any    { return &Two[T, string]{a: b.v} }
func (b *Box[T]) Show() string { return fmt.Sprintf("%T", *b) }

func Log[T any](what string, x T) T {
	fmt.Println(what, x)
	return x
}

type Two[A, B any] struct {
	a A
	b B
}

func (t *Two[A, B]) Show() string { return fmt.Sprintf("%T", *t) }

type Shower interface{ Show() string }

func Depth[T any](n int, x T) any {
	if n == 0 {
		return x
	}
	return Depth(n-1, x)
}

func init() { fmt.Println("init", a) }

// out: c 1
// out: get 1
// out: b 1
// out: a 2
// out: init 2

func main() {
	x := any(New("s"))
	fmt.Println(x.(Shower).Show(), x.(interface{ Pair() any }).Pair().(Shower).Show()) // out: main.Box[string] main.Two[string,string]
	fmt.Println(Depth(3, "deep"))                                                      // out: deep
}
