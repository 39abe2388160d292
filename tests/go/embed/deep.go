// Promotion through several levels; the address of a promoted field.
package main

import "fmt"

type D struct{ v int }
type C struct{ *D }
type B struct{ C }
type A struct {
	B
	name string
}

func (d *D) Set(v int) { d.v = v }

func main() {
	a := A{B{C{&D{1}}}, "a"}
	p := &a.v
	*p = 7
	a.Set(a.v + 1)
	fmt.Println(a.v, a.B.C.D.v, *p)
}

/* output:
8 8 8
*/
