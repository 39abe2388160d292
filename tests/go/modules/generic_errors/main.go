// Errors about another package's generic types name the package.
package main

import "example.com/errors/a"

type U struct { // error: invalid recursive type U\n\t./main.go:6:6: U refers to\n\t./main.go:7:3: a.T refers to\n\t./main.go:6:6: U
	a.T[U]
}

type N[P a.Number] struct{ x P }

var (
	_ N[string]                                   // error: string does not satisfy a.Number (string missing in ~int | ~float64)
	_ a.T                                         // error: cannot use generic type a.T[P any] without instantiation
	_ a.Number                                    // error: cannot use type a.Number outside a type constraint: interface contains type constraints
	_ a.T[int]                   = a.T[a.Small]{} // error: cannot use a.T[a.Small]{} (value of type a.T[a.Small]) as a.T[int] value in variable declaration
	_ interface{ a.Small | int }                  // error: cannot use type interface{a.Small | int} outside a type constraint: interface contains type constraints
)

func main() {}
