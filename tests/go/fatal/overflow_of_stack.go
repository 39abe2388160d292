// A function that calls itself without end.
package main

func f(n int) int {
	return f(n+1) + 1 // fatal: stack overflow
}

func main() {
	println(f(0))
}
