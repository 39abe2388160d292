// Keys and values mixed in a struct literal.
package main

type T struct{ a, b int }

func main() { _ = T{a: 1, 2} } // error col:27: mixture of field:value and value elements in struct literal
