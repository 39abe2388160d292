package main

type Box[T any] struct{ v T }

func (b Box[T]) Map[U any](f func(T) U) U { return f(b.v) } // error col:20: syntax error: method must have no type parameters

func (b Box[T]) Get() T { return b.v }

func (b *Box) Bad() {}

func (b Box[int]) Odd() int { return b.v }

func main() {
	var b Box[string]
	b.Missing()
	var x int = b.Get()
	_ = x
}
