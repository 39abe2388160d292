// The variable that a generic function is assigned to tells its type arguments.
package main

func id[T any](t T) T               { return t }
func conv[A, B any](a A) (b B)      { return }
func call(f func(int) string)       {}
func each[T any](f func(T), t ...T) {}
func show[T any](t T)               {}

func ret() func(bool) string { return id } // error col:39: inferred type func(t bool) bool for func(t T) T does not match type func(bool) string of result variable

func main() {
	var a func(int) string = id // error col:27: inferred type func(t int) int for func(t T) T does not match type func(int) string of a
	var b func(int) bool = conv[string] // error col:29: type func(int) bool of b does not match func(a string) (b B)
	call(id) // error col:7: in call to call, type func[T any](t T) T of id does not match func(int) string
	call(conv)
	each(show) // error col:6: in call to each, cannot infer T (./generic_reverse.go:7:11)
	each(show, 1)
	each(id, 1) // error col:7: in call to each, type func[T any](t T) T of id does not match func(T) (cannot infer T and T)
	each(show[string], 1) // error col:21: cannot use 1 (untyped int constant) as string value in argument to each
	var c func(int) = show[int, int] // error col:30: got 2 type arguments but want 1
	_, _, _ = a, b, c
}
