// Where type parameters can be declared, and what can be done with them as types.
package main

func f[T, T any](x T) {} // error: T redeclared in this block\n\t./generic_params.go:4:8: other declaration of T

func g[T any](T T) {} // error: T redeclared in this block\n\t./generic_params.go:6:8: other declaration of T

func h[P any, Q P](p P, q Q) {} // error: cannot use a type parameter as constraint

type A[P any] P // error: cannot use a type parameter as RHS in type declaration

type E[P any] struct {
	P // error: embedded field type cannot be a (pointer to a) type parameter
}

type M[K any] map[K]int // error: invalid map key type K (missing comparable constraint)

func init[T any]() {} // error: func init must have no type parameters

func unfinished[T any](x T) // error: generic function is missing function body

type List[P any] = []P // error: generic type alias requires GOEXPERIMENT=aliastypeparams

func main() {}
