// A type that lacks a method of the interface.
package main

type I interface {
	A()
	B()
}
type T struct{}

func (T) A() {}

var _ I = T{} // error col:11: cannot use T{} (value of type T) as I value in variable declaration: T does not implement I (missing method B)

func main() {}
