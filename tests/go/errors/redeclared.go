package main

func f() {}
func f() {} // error col:6: f redeclared in this block\n\t./redeclared.go:3:6: other declaration of f

type T struct {
	a int
	a string // error col:2: a redeclared\n\t./redeclared.go:7:2: other declaration of a
}

func (T) m()  {}
func (*T) m() {} // error col:11: method T.m already declared at ./redeclared.go:11:10
func (T) a()  {} // error col:10: field and method with the same name a\n\t./redeclared.go:7:2: other declaration of a

func g(x int, x string) (y int) { // error col:15: x redeclared in this block\n\t./redeclared.go:15:8: other declaration of x
	var y int // error col:6: y redeclared in this block\n\t./redeclared.go:15:26: other declaration of y
	return y
}

func main() {
	a := 1
	a := 2 // error col:4: no new variables on left side of :=
	var b int
	var b string // error col:6: b redeclared in this block\n\t./redeclared.go:23:6: other declaration of b
	println(a, b)
}
