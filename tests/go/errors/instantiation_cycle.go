// A program that would need ever larger instances cannot be compiled.
package main

func f[T any](n int, x T) { // error: instantiation cycle:\n\t./instantiation_cycle.go:6:4: T instantiated as *T
	if n > 0 {
		f(n-1, &x)
	}
}

func main() {
	f(3, 0)
}
