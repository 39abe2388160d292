// A name declared twice in a block.
package main

func main() {
	var x int
	var x string // error col:6: x redeclared in this block\n\t./one_redeclared.go:5:6: other declaration of x
	_ = x
}
