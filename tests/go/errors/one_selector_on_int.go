// An int has no fields.
package main

func main() {
	n := 1
	_ = n.x // error col:8: n.x undefined (type int has no field or method x)
}
