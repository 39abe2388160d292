package main

import "fmt"

type A struct{ x, y int }
type B struct{ y, z int }
type C struct {
	A
	B
	z string
}

func (A) Hello() string   { return "A" }
func (B) Hello() string   { return "B" }
func (c C) Hello() string { return "C" + c.A.Hello() + c.B.Hello() }

func main() {
	c := C{A{1, 2}, B{3, 4}, "z"}
	fmt.Println(c.x, c.A.y, c.B.y, c.z, c.B.z, c.Hello()) // out: 1 2 3 z 4 CAB
	fmt.Printf("%v %+v\n", c, c)                          // out: {{1 2} {3 4} z} {A:{x:1 y:2} B:{y:3 z:4} z:z}
	c.A, c.B.z = A{9, 9}, 40
	fmt.Println(c) // out: {{9 9} {3 40} z}
}
