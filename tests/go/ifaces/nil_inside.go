// An interface that holds a nil pointer is not nil.
package main

import "fmt"

type myErr struct{}

func (*myErr) Error() string { return "my error" }

func bad(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{}
	}
	return e
}

func good() error { return nil }

func main() {
	fmt.Println(bad(false) == nil, bad(true) == nil, good() == nil) // out: false false true
	e := bad(false)
	p, ok := e.(*myErr)
	fmt.Println(p == nil, ok, e == (*myErr)(nil)) // out: true true true
	var x interface{}
	var y interface{} = (*int)(nil)
	fmt.Println(x == nil, y == nil, y == (*int)(nil), y == (*string)(nil)) // out: true false true false
	fmt.Printf("%T %T %v\n", x, y, y)                                      // out: <nil> *int <nil>
}
