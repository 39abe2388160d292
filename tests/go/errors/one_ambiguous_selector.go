// Two embedded types with one name at the same depth.
package main

type A struct{ X int }
type B struct{ X int }
type C struct {
	A
	B
}

func main() { var c C; _ = c.X } // error col:30: ambiguous selector c.X
