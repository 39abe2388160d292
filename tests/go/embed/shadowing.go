// The shallowest field or method wins; at the same depth a name is ambiguous only when it is used.
package main

import "fmt"

type A struct{ X, Y int }
type B struct{ X, Z int }
type C struct {
	A
	B
	Y string
}

func (A) Who() string { return "A" }
func (B) Who() string { return "B" }
func (C) Who() string { return "C" }

func main() {
	c := C{A{1, 2}, B{3, 4}, "y"}
	fmt.Println(c.Y, c.A.Y, c.Z, c.A.X, c.B.X, c.Who(), c.A.Who())
	fmt.Printf("%+v\n", c)
}

/* output:
y 2 4 1 3 C A
{A:{X:1 Y:2} B:{X:3 Z:4} Y:y}
*/
