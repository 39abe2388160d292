// A pointer to an interface cannot be embedded.
package main

type I interface{}
type T struct{ *I } // error col:16: embedded field type cannot be a pointer to an interface

func main() {}
