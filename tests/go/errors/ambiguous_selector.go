package main

type A struct{ x int }
type B struct{ x int }
type C struct {
	A
	B
}

func (A) f() {}
func (B) f() {}

func main() {
	var c C
	_ = c.x                    // error col:8: ambiguous selector c.x
	c.f()                      // error col:4: ambiguous selector c.f
	var i interface{ f() } = c // error col:27: cannot use c (variable of type C) as interface{f()} value in variable declaration: C does not implement interface{f()} (ambiguous selector C.f)
	_ = i
}
