// A method value keeps a copy of its receiver, taken when it is evaluated.
package main

import "fmt"

type T struct{ n int }

func (t T) Get() int        { return t.n }
func (t *T) Inc(by int) int { t.n += by; return t.n }

type getter interface{ Get() int }

func main() {
	t := T{1}
	get, inc := t.Get, t.Inc
	t.n = 10
	fmt.Println(get(), inc(5), t.n)
	f, g := T.Get, (*T).Inc
	fmt.Println(f(t), g(&t, 1), (*T).Get(&t))
	var i getter = t
	h := i.Get
	i = T{99}
	fmt.Println(h(), getter.Get(i))
	defer fmt.Println("deferred", t.Get())
	defer t.Inc(1)
	t.n = 1000
	var p *T
	defer func() { fmt.Println(recover()) }()
	k := p.Get
	k()
}

/* output:
1 15 15
15 16 16
16 99
runtime error: invalid memory address or nil pointer dereference
deferred 16
*/
