// Constraints and untyped constants take part in inference.
package main

type Number interface{ ~int | ~float64 }

func ptr[T any, P interface{ *T }](t T, p P) {}
func sum[S ~[]E, E Number](s S) (e E)        { return }
func larger[T any](x, y T) T                 { return x }
func self[A interface{ *A }]()               {}
func keyed[M ~map[K]V, K comparable, V any](m M) (k K) {
	return
}

type Strings []string

func main() {
	ptr(1, "a") // error col:9: cannot use "a" (untyped string constant) as *int value in argument to ptr
	sum(Strings{}) // error col:5: string does not satisfy Number (string missing in ~int | ~float64)
	sum(1) // error col:5: in call to sum, cannot infer E (./generic_infer_more.go:7:18)
	var i int = larger(1, 2.5) // error col:14: cannot use larger(1, 2.5) (value of type float64) as int value in variable declaration
	self() // error col:6: in call to self, cannot infer A (./generic_infer_more.go:9:11)
	keyed([]int{}) // error col:7: in call to keyed, M (type []int) does not satisfy ~map[K]V
	keyed(map[string]int{})
	var b byte = larger('a', 2) // error col:15: cannot use larger('a', 2) (value of type rune) as byte value in variable declaration
	larger(nil, nil) // error col:8: in call to larger, cannot infer T (./generic_infer_more.go:8:13)
	larger(1, nil) // error col:12: cannot use nil as int value in argument to larger
	_, _ = i, b
}
