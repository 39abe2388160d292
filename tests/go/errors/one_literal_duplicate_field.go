// A field twice in a literal.
package main

type T struct{ a int }

func main() { _ = T{a: 1, a: 2} } // error col:27: duplicate field name a in struct literal
