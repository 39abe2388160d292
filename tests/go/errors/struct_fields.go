package main

type inner struct{ v int }
type T struct {
	inner
	name string
	*string
	inner int // error col:2: inner redeclared\n\t./struct_fields.go:5:2: other declaration of inner
}

func main() {
	t := T{}
	t.Name = "x"  // error col:4: t.Name undefined (type T has no field or method Name, but does have field name)
	t.v = "s"     // error col:8: cannot use "s" (untyped string constant) as int value in assignment
	t.inner.w = 1 // error col:10: t.inner.w undefined (type inner has no field or method w)
	p := &t
	pp := &p
	pp.name = "x"            // error col:5: pp.name undefined (type **T has no field or method name)
	t.name()                 // error col:2: invalid operation: cannot call non-function t.name (variable of type string)
	_ = T.name               // error col:8: T.name undefined (type T has no method name)
	_ = struct{ a, a int }{} // error col:17: a redeclared\n\t./struct_fields.go:21:14: other declaration of a
}
