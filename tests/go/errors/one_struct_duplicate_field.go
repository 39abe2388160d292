// A field twice.
package main

type T struct {
	a int
	a string // error col:2: a redeclared\n\t./one_struct_duplicate_field.go:5:2: other declaration of a
}

func main() {}
