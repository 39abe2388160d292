// The same through a method of a generic type.
package main

type List[T any] struct{ head T } // error: instantiation cycle:\n\t./instantiation_cycle_methods.go:6:30: T instantiated as List[E]

func (l List[E]) nest() List[List[E]] {
	return List[List[E]]{l}
}

func main() {
	List[int]{}.nest()
}
