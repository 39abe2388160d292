// A method on a pointer type.
package main

type P *int

func (P) M() {} // error col:7: invalid receiver type P (pointer or interface type)

func main() {}
