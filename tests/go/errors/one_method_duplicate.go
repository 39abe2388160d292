// A method twice.
package main

type T int

func (T) M()  {}
func (*T) M() {} // error col:11: method T.M already declared at ./one_method_duplicate.go:6:10

func main() {}
