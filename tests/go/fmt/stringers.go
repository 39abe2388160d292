// Which methods fmt calls: Error before String, value and pointer receivers, GoString, Format; panics inside.
package main

import "fmt"

type V int

func (v V) String() string { return fmt.Sprintf("V<%d>", int(v)) }

type P struct{ n int }

func (p *P) String() string { return fmt.Sprint("P", p.n) }

type E struct{}

func (E) Error() string  { return "E!" }
func (E) String() string { return "not this" }

type G struct{}

func (G) GoString() string { return "G()" }

type F struct{}

func (F) Format(s fmt.State, verb rune) {
	w, ok := s.Width()
	fmt.Fprintf(s, "F(%c %d %v %v)", verb, w, ok, s.Flag('+'))
}

type Bad struct{}

func (Bad) String() string { panic("bad") }

type Nil struct{ n int }

func (n *Nil) String() string { return fmt.Sprint(n.n) }

func main() {
	fmt.Println(V(3), []V{1, 2}, map[V]V{1: 2}, struct{ V }{4}, &P{5}, P{6}, E{}, G{})
	fmt.Printf("%d %v %s %x %q %#v\n", V(3), V(3), V(3), V(3), V(3), V(3))
	fmt.Printf("%#v %v %+8d %s\n", G{}, F{}, F{}, Bad{})
	var p *Nil
	fmt.Printf("%v %s\n", p, p)
}

/* output:
V<3> [V<1> V<2>] map[V<1>:V<2>] V<4> P5 {6} E! {}
3 V<3> V<3> 563c333e "V<3>" 3
G() F(v 0 false false) F(d 8 true true) %!s(PANIC=String method: bad)
<nil> <nil>
*/
