// A method on a type of another package.
package main

func (int) M() {} // error col:7: cannot define new methods on non-local type int

func main() {}
