// Constraints of generic types: methods, comparison, sets of types.
package main

type Stringer interface{ String() string }

type Number interface{ ~int | ~float64 }

type Both interface {
	Number
	Stringer
}

type Named int

func (n *Named) String() string { return "" }

type Wrong int

func (Wrong) String() int { return 0 }

type S[T Stringer] struct{}

type N[T Number] struct{}

type B[T Both] struct{}

type C[T comparable] struct{}

type P[T any, PT interface {
	*T
	Stringer
}] struct{}

var (
	_ S[int]   // error: int does not satisfy Stringer (missing method String)
	_ S[Named] // error: Named does not satisfy Stringer (method String has pointer receiver)
	_ S[*Named]
	_ S[Wrong]  // error: Wrong does not satisfy Stringer (wrong type for method String)\n\t\thave String() int\n\t\twant String() string
	_ N[string] // error: string does not satisfy Number (string missing in ~int | ~float64)
	_ N[Number] /* error: cannot use type Number outside a type constraint: interface contains type constraints */
	_ B[int]    // error: int does not satisfy Both (missing method String)
	_ C[any]
	_ C[func()]             // error: func() does not satisfy comparable
	_ C[struct{ f func() }] // error: struct{f func()} does not satisfy comparable
	_ P[Named, *Named]
	_ P[Named, Named] // error: Named does not satisfy interface{*Named; Stringer} (method String has pointer receiver)
)

func main() {}
