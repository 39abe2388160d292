// Method sets: only pointers have the methods with pointer receivers.
package main

import "fmt"

type V struct{}
type P struct{}

func (V) M()  {}
func (*P) M() {}

type I interface{ M() }

func has(x any) bool { _, ok := x.(I); return ok }

func main() {
	fmt.Println(has(V{}), has(&V{}), has(P{}), has(&P{}))
	fmt.Println(has(struct{ V }{}), has(struct{ P }{}), has(struct{ *P }{}), has(&struct{ P }{}))
}

/* output:
true true false true
true false true true
*/
