package main

import "fmt"

type I interface{ M() }
type T struct{}

func (*T) M() {}

func main() {
	var i I
	_ = i.(T) // error col:6: impossible type assertion: i.(T)\n\tT does not implement I (method M has pointer receiver)
	_ = i.(*T)
	_ = i.(fmt.Stringer)
	_ = i.(int) // error col:6: impossible type assertion: i.(int)\n\tint does not implement I (missing method M)
	switch i.(type) {
	case T: // error col:7: impossible type switch case: T\n\ti (variable of type I) cannot have dynamic type T (method M has pointer receiver)
	case int: // error col:7: impossible type switch case: int\n\ti (variable of type I) cannot have dynamic type int (missing method M)
	}
	var n int
	_ = n.(int) // error col:6: invalid operation: n (variable of type int) is not an interface
}
