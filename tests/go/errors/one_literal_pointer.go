// A literal of a pointer type.
package main

type P *struct{}

func main() { _ = P{} } // error col:19: invalid composite literal type P
