// & wants integers.
package main

func main() {
	f := 1.5
	_ = f & 1 // error col:6: invalid operation: operator & not defined on f (variable of type float64)
}
