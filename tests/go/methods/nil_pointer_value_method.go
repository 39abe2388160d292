// A value method reached through an interface that holds a nil pointer.
package main

type I interface{ M() int }

type T struct{ n int }

func (t T) M() int { return t.n }

//go:noinline
func call(i I) int { return i.M() } // panic: value method main.T.M called using nil *T pointer

func main() {
	var p *T
	println(call(&T{4})) // out: 4
	call(p)
}
