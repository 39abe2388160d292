// Method expressions: the receiver is the first parameter, for value and pointer types and interfaces.
package main

import "fmt"

type P struct{ x, y int }

func (p P) Sum() int     { return p.x + p.y }
func (p *P) Scale(k int) { p.x *= k; p.y *= k }

type Summer interface{ Sum() int }

func main() {
	p := P{1, 2}
	(*P).Scale(&p, 3)
	fmt.Println(P.Sum(p), (*P).Sum(&p), Summer.Sum(p))
	fmt.Printf("%T %T %T\n", P.Sum, (*P).Scale, Summer.Sum)
}

/* output:
9 9 9
func(main.P) int func(*main.P, int) func(main.Summer) int
*/
