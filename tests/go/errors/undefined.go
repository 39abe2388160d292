package main

import "strings"

type T struct{ a int }

func (t T) m() {}

func main() {
	println(y) // error col:10: undefined: y
	var t T
	t.b = 1                 // error col:4: t.b undefined (type T has no field or method b)
	t.n()                   // error col:4: t.n undefined (type T has no field or method n)
	t.A = 2                 // error col:4: t.A undefined (type T has no field or method A, but does have field a)
	strings.Foo("x")        // error col:10: undefined: strings.Foo
	strings.explode("a", 1) // error col:10: undefined: strings.explode
	var u U                 // error col:8: undefined: U
	undefinedCall(1)        // error col:2: undefined: undefinedCall
	_ = math.Pi             // error col:6: undefined: math
	_, _ = u, T.x           /* error col:14: T.x undefined (type T has no field or method x) */ // error col:14: too many errors
}
