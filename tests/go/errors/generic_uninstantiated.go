// A generic function is no value until it has its type arguments.
package main

func id[T any](t T) T         { return t }
func two[A, B any](a A) (b B) { return }

type Box[T any] struct{ v T }

func main() {
	var f = id // error col:10: cannot use generic function id without instantiation
	g := two[int] // error col:10: cannot infer B (./generic_uninstantiated.go:5:13)
	_ = id[int, string] // error col:14: got 2 type arguments but want 1
	var h func(string) int = id // error col:27: inferred type func(t string) string for func(t T) T does not match type func(string) int of h
	var k func(int) string = two
	_ = any(id) // error col:10: cannot use generic function id without instantiation
	_ = Box{} // error col:6: cannot use generic type Box[T any] without instantiation
	(id)(1) // error col:3: cannot use generic function id without instantiation
	id[int]("a") // error col:10: cannot use "a" (untyped string constant) as int value in argument to id[int]
	_, _, _, _ = f, g, h, k
}
