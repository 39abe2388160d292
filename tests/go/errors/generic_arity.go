package main

type Pair[A, B any] struct {
	a A
	b B
}

func f[T any](x T) {}

func main() {
	var p Pair[int] // error col:8: not enough type arguments for type Pair: have 1, want 2
	var q Pair[int, string, bool] // error col:8: too many type arguments for type Pair: have 3, want 2
	var r Pair // error col:8: cannot use generic type Pair[A, B any] without instantiation
	f[int, string](1) // error col:9: got 2 type arguments but want 1
	f[int]("s") // error col:9: cannot use "s" (untyped string constant) as int value in argument to f[int]
	_ = f // error col:6: cannot use generic function f without instantiation
	_, _, _ = p, q, r
}
