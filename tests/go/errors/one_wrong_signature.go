// A method with another signature.
package main

type I interface{ A(int) string }
type T struct{}

func (T) A(string) string { return "" }

var _ I = T{} // error col:11: cannot use T{} (value of type T) as I value in variable declaration: T does not implement I (wrong type for method A)\n\t\thave A(string) string\n\t\twant A(int) string

func main() {}
