// What may be assigned to a variable of a type parameter's type, and from it.
package main

type Number interface{ ~int | ~float64 }
type Bytes interface{ ~[]byte }

func a1[T Number]() T                { return "a" } // error col:47: cannot use "a" (untyped string constant) as T value in return statement
func a2[T Number]() T                { return 1.5 } // error col:47: cannot use 1.5 (untyped float constant) as T value in return statement
func a3[T any]() T                   { return nil } // error col:47: cannot use nil as T value in return statement
func a4[T any](x int) T              { return x } // error col:47: cannot use x (variable of type int) as T value in return statement
func a5[T Bytes](x T) []int          { return x } // error col:47: cannot use x (variable of type T constrained by Bytes) as []int value in return statement: cannot assign []byte (in T) to []int
func a6[A, B any](a A) B             { return a } // error col:47: cannot use a (variable of type A constrained by any) as B value in return statement
func a7[T any](x T) interface{ m() } { return x } // error col:47: cannot use x (variable of type T constrained by any) as interface{m()} value in return statement
func a8[T any](x any) T              { return x } // error col:47: cannot use x (variable of type any) as T value in return statement: need type assertion
func a9[T Bytes](x []int) T          { return x } // error col:47: cannot use x (variable of type []int) as T value in return statement: cannot assign []int to []byte (in T)

func main() {}
