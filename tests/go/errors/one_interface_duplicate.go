// A method twice in an interface.
package main

type I interface {
	M()
	M() // error col:2: duplicate method M\n\t./one_interface_duplicate.go:5:2: other declaration of method M
}

func main() {}
