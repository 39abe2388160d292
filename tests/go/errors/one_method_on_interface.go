// A method on an interface type.
package main

type I interface{}

func (I) M() {} // error col:7: invalid receiver type I (pointer or interface type)

func main() {}
