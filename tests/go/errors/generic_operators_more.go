// Shifts, conditions, increments and comparisons with nil, of type parameters.
package main

type Number interface{ ~int | ~float64 }
type Pointers interface{ *int | []int }

func shift1[T Number](x T) T      { return x << 1 } // error col:44: invalid operation: shifted operand x (variable of type T constrained by Number) must be integer
func shift2[T Number](x int, y T) { _ = x << y } // error col:46: invalid operation: shift count y (variable of type T constrained by Number) must be integer
func shift3[T Number](x uint) T   { return 1 << x } // error col:44: invalid operation: shifted operand 1 (type T) must be integer
func cond[T any](x T) {
	if x { // error col:5: non-boolean condition in if statement
	}
}
func inc[T any](x T)              { x++ } // error col:37: invalid operation: x++ (non-numeric type T)
func neg[T any](x T) T            { return -x } // error col:45: invalid operation: operator - not defined on x (variable of type T constrained by any)
func nil1[T any](x T) bool        { return x == nil } // error col:49: invalid operation: x == nil (mismatched types T and untyped nil)
func nil2[T Pointers](x T) bool   { return x == nil }
func mixed[A, B ~int](a A, b B) A { return a + b } // error col:44: invalid operation: a + b (mismatched types A and B)

func main() {}
