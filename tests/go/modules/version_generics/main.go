// A module whose Go is older than type parameters.
package main

type T[P interface{}] struct{} // error: type parameter requires go1.18 or later (-lang was set to go1.17; check go.mod)

func f[P interface{}](x P) {} // error: type parameter requires go1.18 or later (-lang was set to go1.17; check go.mod)

var a any // error: predeclared any requires go1.18 or later (-lang was set to go1.17; check go.mod)

type C interface {
	int         // error: embedding non-interface type int requires go1.18 or later (-lang was set to go1.17; check go.mod)
	~int | bool // error: embedding interface element ~int | bool requires go1.18 or later (-lang was set to go1.17; check go.mod)
}

func main() {
	var _ T[int] // error: type instantiation requires go1.18 or later (-lang was set to go1.17; check go.mod)
	f(1)         // error: implicit function instantiation requires go1.18 or later (-lang was set to go1.17; check go.mod)
	f[int](1)    // error: function instantiation requires go1.18 or later (-lang was set to go1.17; check go.mod)
}
