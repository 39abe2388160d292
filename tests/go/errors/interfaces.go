package main

type I interface {
	M()
	M()
	x int // error col:4: syntax error: unexpected name int in interface type; possibly missing semicolon or newline or }
}
type J interface{ int }
type K interface {
	I
	String() string
}

func main() {
	var j J
	var i I = I{}
	i.N()
	i.M(1)
	x := i.M() + 1
}
