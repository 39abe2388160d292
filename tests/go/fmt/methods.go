package main

import (
	"errors"
	"fmt"
)

type S struct{ n int }

func (s S) String() string { return fmt.Sprintf("S<%d>", s.n) }

type E struct{}

func (*E) Error() string { return "E!" }

type G int

func (g G) GoString() string { return "G(" + fmt.Sprint(int(g)) + ")" }

type F struct{}

func (F) Format(st fmt.State, verb rune) {
	w, wok := st.Width()
	p, pok := st.Precision()
	fmt.Fprint(st, "F:", string(verb), w, wok, p, pok, st.Flag('+'), st.Flag('-'), st.Flag('#'))
}

func main() {
	fmt.Println(S{1}, &S{2}, []S{{3}}, map[string]S{"k": {4}}, struct{ X S }{S{5}}, struct{ x S }{S{6}}) // out: S<1> S<2> [S<3>] map[k:S<4>] {S<5>} {{6}}
	fmt.Printf("%v %+v %s %d %q %10s| %#v %x\n", S{1}, S{1}, S{1}, S{1}, S{1}, S{1}, S{1}, S{1})         // out: S<1> S<1> S<1> {1} "S<1>"       S<1>| main.S{n:1} 533c313e
	fmt.Println(&E{}, errors.New("plain"), []error{&E{}, nil})                                           // out: E! plain [E! <nil>]
	fmt.Printf("%v %#v %d %#v\n", G(1), G(2), G(3), []G{4})                                              // out: 1 G(2) 3 []main.G{G(4)}
	fmt.Printf("%v|%+5.2x|%-#s|%d\n", F{}, F{}, F{}, []F{{}})                                            // out: F:v0 false 0 false false false false|F:x5 true 2 true true false false|F:s0 false 0 false false true true|[F:d0 false 0 false false false false]
	var np *S
	var ne *E
	fmt.Println(np, ne)                  // out: <nil> E!
	fmt.Printf("%s %v\n", np, error(ne)) // out: <nil> E!
}
