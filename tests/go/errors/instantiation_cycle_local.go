// The same through a type that is declared in a generic function: each of the function's instances has its own.
package main

func g[P any](n int) { // error: instantiation cycle:\n\t./instantiation_cycle_local.go:7:5: P instantiated as local\n\t./instantiation_cycle_local.go:5:7: local implicitly parameterized by P
	type local struct{ p P }
	if n > 0 {
		g[local](n - 1)
	}
}

func main() {
	g[int](3)
}
