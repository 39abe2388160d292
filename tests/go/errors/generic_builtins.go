// Builtin functions of type parameters.
package main

type Mixed interface{ []int | map[string]int }
type Lists interface{ []int | []string }
type Keys interface{ map[int]int | map[string]int }

func b1[T any](x T)   { _ = len(x) } // error col:33: invalid argument: x (variable of type T constrained by any) for built-in len
func b2[T Mixed](x T) { _ = cap(x) } // error col:33: invalid argument: x (variable of type T constrained by Mixed) for built-in cap
func b3[T Lists](x T) { _ = append(x) } // error col:36: first argument to append must be a slice; x (variable of type T constrained by Lists) has no core type
func b4[T Lists](x T) { copy(x, x) } // error col:30: invalid argument: copy expects slice arguments; found x (variable of type T constrained by Lists) and x (variable of type T constrained by Lists)
func b5[T Keys](x T)  { delete(x, 1) } // error col:32: invalid argument: maps of x (variable of type T constrained by Keys) must have identical key types
func b6[T Mixed]()    { _ = make(T) } // error col:34: invalid argument: cannot make T: no core type
func b7[T any](x T)   { clear(x) } // error col:31: invalid argument: cannot clear x (variable of type T constrained by any): argument must be (or constrained by) map or slice
func b8[T any](x T)   { close(x) } // error col:31: invalid operation: cannot close non-channel x (variable of type T constrained by any)
func b9[T any](x T)   { _ = min(x, x) } // error col:33: invalid argument: x (variable of type T constrained by any) cannot be ordered

func main() {}
