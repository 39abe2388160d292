// A value whose method has a pointer receiver.
package main

type I interface{ A() }
type T struct{}

func (*T) A() {}

var _ I = T{} // error col:11: cannot use T{} (value of type T) as I value in variable declaration: T does not implement I (method A has pointer receiver)

func main() {}
