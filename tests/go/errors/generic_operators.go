// An operator needs a meaning for every type that the parameter admits.
package main

type Number interface{ ~int | ~float64 }
type Integer interface{ ~int | ~uint8 }
type Text interface{ ~string | ~[]byte }

func any1[T any](x, y T) bool         { return x == y } // error col:48: invalid operation: x == y (incomparable types in type set)
func cmp1[T comparable](x, y T) bool  { return x < y } // error col:48: invalid operation: x < y (type parameter T is not comparable with <)
func num1[T Number](x, y T) T         { return x % y } // error col:48: invalid operation: operator % not defined on x (variable of type T constrained by Number)
func num2[T Number](x T) T            { return ^x } // error col:49: invalid operation: operator ^ not defined on x (variable of type T constrained by Number)
func int1[T Integer](x T) T           { return x / 0 } // error col:52: invalid operation: division by zero
func int2[T Integer](x T) T           { return x + 256 } // error col:52: cannot convert 256 (untyped int constant) to type T
func text1[T Text](x, y T) T          { return x + y } // error col:48: invalid operation: operator + not defined on x (variable of type T constrained by Text)
func num3[T Number](x T, i int) bool  { return x == i } // error col:53: invalid operation: x == i (mismatched types T and int)
func bool1[T ~bool](x T, y bool) bool { return x && y } // error col:48: invalid operation: x && y (mismatched types T and bool)

func main() {}
