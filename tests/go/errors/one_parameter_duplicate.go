// A parameter twice.
package main

func f(a int, a string) {} // error col:15: a redeclared in this block\n\t./one_parameter_duplicate.go:4:8: other declaration of a

func main() {}
