// Struct types without a name: identity, assignment, comparison, embedding in literals.
package main

import "fmt"

type P struct{ X, Y int }

func main() {
	a := struct{ X, Y int }{1, 2}
	var p P = a
	b := struct{ X, Y int }(p)
	fmt.Println(a == b, p == a)
	points := []struct {
		name string
		P
	}{{"a", P{1, 2}}, {P: P{3, 4}}}
	fmt.Printf("%+v %d\n", points, points[1].X)
	var e struct{}
	fmt.Printf("%v %T\n", e, a)
}

/* output:
true true
[{name:a P:{X:1 Y:2}} {name: P:{X:3 Y:4}}] 3
{} struct { X int; Y int }
*/
