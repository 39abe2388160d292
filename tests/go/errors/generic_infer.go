// Type arguments that calls leave out are found from the arguments, or not.
package main

func pair[A, B any](a A, b B) {}
func same[T any](x, y T)      {}
func result[T any]() (t T)    { return }
func slice[T any](s []T)      {}
func apply[A, B any](a A, f func(A) B) (b B) {
	return f(a)
}
func three[A, B, C any](f func(A, B) C) {}

func main() {
	result() // error col:8: in call to result, cannot infer T (./generic_infer.go:6:13)
	same(1, "a") // error col:10: in call to same, mismatched types untyped int and untyped string (cannot infer T)
	var p *int
	same(p, 1) // error col:10: cannot use 1 (untyped int constant) as *int value in argument to same
	slice(5) // error col:7: in call to slice, cannot infer T (./generic_infer.go:7:12)
	slice(p) // error col:8: in call to slice, type *int of p does not match []T (cannot infer T)
	slice[string]([]int{1}) // error col:16: cannot use []int{…} (value of type []int) as []string value in argument to slice[string]
	apply("a", func(int) bool { return true }) // error col:8: cannot use "a" (untyped string constant) as int value in argument to apply
	three(p) // error col:8: in call to three, type *int of p does not match func(A, B) C (cannot infer A, B, and C)
	pair[int](1) // error col:12: not enough arguments in call to pair[int]\n\thave (number)\n\twant (A, B)
}
