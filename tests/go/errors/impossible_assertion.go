package main

type I interface{ M() }
type T struct{}

func (*T) M() {}

type U struct{}

func main() {
	var i I
	_ = i.(T)   // error col:6: impossible type assertion: i.(T)\n\tT does not implement I (method M has pointer receiver)
	_ = i.(U)   // error col:6: impossible type assertion: i.(U)\n\tU does not implement I (missing method M)
	_ = i.(int) // error col:6: impossible type assertion: i.(int)\n\tint does not implement I (missing method M)
	x := 1
	_ = x.(int) // error col:6: invalid operation: x (variable of type int) is not an interface
	switch i.(type) {
	case T: // error col:7: impossible type switch case: T\n\ti (variable of type I) cannot have dynamic type T (method M has pointer receiver)
	case *T:
	case string: // error col:7: impossible type switch case: string\n\ti (variable of type I) cannot have dynamic type string (missing method M)
	}
	switch x.(type) { // error col:9: x (variable of type int) is not an interface
	}
	_ = i.(type) // error col:6: invalid syntax tree: use of .(type) outside type switch
}
