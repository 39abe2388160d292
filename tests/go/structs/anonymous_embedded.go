// A literal with embedded and anonymous parts.
package main

import "fmt"

func main() {
	type A struct{ N int }
	s := struct {
		A
		B struct{ M string }
	}{A: A{1}}
	s.B.M = "m"
	s.N++
	fmt.Printf("%+v\n", s)
}

/* output:
{A:{N:2} B:{M:m}}
*/
