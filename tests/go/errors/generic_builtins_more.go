// Builtin functions of type parameters: what is no constant, and what has no type.
package main

import "unsafe"

type Floats interface{ float32 | float64 }
type Complexes interface{ complex64 | complex128 }
type Arrays interface{ [3]int }

func b1[T Arrays](x T)    { const n = len(x) } // error col:39: len(x) (value of type int) is not constant
func b2[T any](x T)       { const n = unsafe.Sizeof(x) } // error col:39: unsafe.Sizeof(x) (value of type uintptr) is not constant
func b3[T any](x T)       { const n = unsafe.Alignof([2]T{}) } // error col:39: unsafe.Alignof([2]T{}) (value of type uintptr) is not constant
func b4[T Floats](x T)    { _ = complex(x, x) } // error col:41: x (variable of type T constrained by Floats) not supported as argument to built-in complex for go1.18 (see go.dev/issue/50937)
func b5[T Complexes](x T) { _ = real(x) } // error col:38: x (variable of type T constrained by Complexes) not supported as argument to built-in real for go1.18 (see go.dev/issue/50937)
func b6[T any](x T)       { _ = imag(x) } // error col:38: invalid argument: argument has type T, expected complex type
func b7[T ~[]byte](x T)   { _ = append(x, 1, "a") } // error col:46: cannot use "a" (untyped string constant) as byte value in argument to append
func b8[T any]()          { _ = make(T) } // error col:38: invalid argument: cannot make T: no core type
func b9[T int]()          { _ = make(T) } // error col:38: invalid argument: cannot make T; type must be slice, map, or channel

func main() {}
