// Assignment copies nested arrays and structs, but shares slices, maps and pointers.
package main

import "fmt"

type in struct{ n [2]int }
type out struct {
	in
	s []int
	m map[int]int
	p *int
}

func main() {
	x := out{in{[2]int{1, 2}}, []int{1}, map[int]int{}, new(int)}
	y := x
	y.n[0], y.s[0], y.m[1], *y.p = 100, 100, 100, 100
	fmt.Println(x.n, x.s, x.m, *x.p)
	a := [2]out{x, y}
	b := a
	b[0].n[1] = 7
	fmt.Println(a[0].n, b[0].n)
}

/* output:
[1 2] [100] map[1:100] 100
[1 2] [1 7]
*/
