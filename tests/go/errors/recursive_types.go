package main

type T struct{ t T } // error col:6: invalid recursive type: T refers to itself

type A struct{ b B } // error col:6: invalid recursive type A\n\t./recursive_types.go:5:6: A refers to\n\t./recursive_types.go:6:6: B refers to\n\t./recursive_types.go:5:6: A
type B struct{ a A }

type C [2]C // error col:6: invalid recursive type: C refers to itself

type D interface{ D } // error col:6: invalid recursive type: D refers to itself

type ok struct{ p *ok }

func main() {}
