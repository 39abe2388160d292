// Generic types are used with arguments, as many as they have parameters, each of which satisfies its constraint.
package main

type Pair[A, B any] struct {
	a A
	b B
}

type MyInt int

type Some interface{ ~int | string }

type Number[P interface{ int | string }] int

type Key[P comparable] int

var _ int = Pair[int, string]{} // error: cannot use Pair[int, string]{} (value of type Pair[int, string]) as int value in variable declaration
var _ Pair                      // error: cannot use generic type Pair[A, B any] without instantiation
var _ Pair[int]                 // error: not enough type arguments for type Pair: have 1, want 2
var _ Pair[int, string, bool]   // error: too many type arguments for type Pair: have 3, want 2
var _ Some                      // error: cannot use type Some outside a type constraint: interface contains type constraints
var _ Number[MyInt]             // error: MyInt does not satisfy interface{int | string} (possibly missing ~ for int in interface{int | string})
var _ Number[bool]              // error: bool does not satisfy interface{int | string} (bool missing in int | string)
var _ Key[[]int]                // error: []int does not satisfy comparable
var _ MyInt[int]                // error: invalid operation: MyInt[int] (MyInt is not a generic type)

func main() {}
