// Two types of one name in the signatures are told apart by their package, if that tells them apart.
package main

import "fmt"

type string bool

type B struct{}

func (*B) String() string { return true }

type I[T any] interface{ Get() T }

type G[T any] struct{}

func (G[T]) Get() (t T) { return }

func f[T any](x I[T]) {
	type string int
	var g G[string]
	x = g // error col:6: cannot use g (variable of type G[string]) as I[T] value in assignment: G[string] does not implement I[T] (wrong type for method Get)\n\t\thave Get() (string)\n\t\twant Get() T
}

func main() {
	var _ fmt.Stringer = &B{} // error col:23: cannot use &B{} (value of type *B) as fmt.Stringer value in variable declaration: *B does not implement fmt.Stringer (wrong type for method String)\n\t\thave String() main.string\n\t\twant String() string
	var _ I[bool] = G[string]{} // error col:18: cannot use G[string]{} (value of type G[string]) as I[bool] value in variable declaration: G[string] does not implement I[bool] (wrong type for method Get)\n\t\thave Get() (string)\n\t\twant Get() bool
}
