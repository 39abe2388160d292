// Unused parameters, results, constants, types, functions and package variables are allowed.
package main

var unused = 1

const c = 2

type t struct{}

func f(a, b int) (r int) { const k = 1; type l int; return 3 }

func main() {
	var _ = f
	x, _ := 1, 2
	_ = x
	println("fine") // out: fine
}
