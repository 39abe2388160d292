// Too few values in a struct literal.
package main

type T struct{ a, b int }

func main() { _ = T{1} } // error col:22: too few values in struct literal of type T
