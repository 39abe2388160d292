// Generic types that contain themselves, and those that their own parameters need.
package main

type A1[P any] [10]A1[P] // error: invalid recursive type: A1 refers to itself

type A2[P any] [10]A2[*P] // error: invalid recursive type: A2 refers to itself

type B[P any] struct { // no cycle: the argument is behind a pointer
	p *B[B[P]]
}

type N[P any] struct {
	m M[P] // error: invalid recursive type M\n\t./generic_cycles.go:13:4: M refers to\n\t./generic_cycles.go:17:4: N refers to\n\t./generic_cycles.go:13:4: M
}

type M[P any] struct {
	n N[P]
}

type T[P any] struct{ x P }

type U struct { // error: invalid recursive type U\n\t./generic_cycles.go:22:6: U refers to\n\t./generic_cycles.go:23:2: T refers to\n\t./generic_cycles.go:22:6: U
	T[U]
}

type D[P interface{ m() D[P] }] struct{} // error: invalid recursive type: D refers to itself

func main() {}
