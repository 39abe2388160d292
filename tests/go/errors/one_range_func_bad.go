// A function that is no iterator.
package main

func main() {
	for range func(int) {} { // error col:12: cannot range over func(int) {} (value of type func(int)): func must be func(yield func(...) bool): argument is not func
	}
}
