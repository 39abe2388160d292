// Two named types with one underlying type do not mix.
package main

type A int
type B int

func main() { _ = A(1) + B(2) } // error col:19: invalid operation: A(1) + B(2) (mismatched types A and B)
