// A declared type has the operations of its underlying type and none of its methods.
package main

import "fmt"

type celsius float64
type temp celsius
type names []string
type pair struct{ a, b int }
type other pair

func (c celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }
func (n names) first() string    { return n[0] }
func (p pair) sum() int          { return p.a + p.b }

func main() {
	c := celsius(36.6)
	t := temp(c)
	fmt.Println(c, t, c*2, temp(c)+0.4) // out: 36.6°C 36.6 73.2°C 37
	n := append(names{"x"}, "y")
	fmt.Println(n.first(), n[1:].first(), len(n)) // out: x y 2
	p := pair{1, 2}
	o := other(p)
	o.a = 10
	fmt.Println(p.sum(), pair(o).sum(), p == pair(o)) // out: 3 12 false
	var plain []string = n
	n = plain[:1]
	fmt.Printf("%T %T %T %T\n", c, n, o, plain) // out: main.celsius main.names main.other []string
}
