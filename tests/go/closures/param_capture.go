package main

import "fmt"

type T struct{ n int }

func (t T) later() func() int   { return func() int { return t.n } }
func (t *T) laterP() func() int { return func() int { return t.n } }

func named(n int) (r int, f func()) {
	f = func() { r, n = r+n, n*2 }
	f()
	f()
	return
}

func main() {
	t := T{1}
	a, b := t.later(), t.laterP()
	t.n = 2
	fmt.Println(a(), b()) // out: 1 2
	r, f := named(5)
	f()
	fmt.Println(r) // out: 15
	switch x := t.n; x {
	case 2:
		f := func() int { return x * 10 }
		x++
		fmt.Println(f()) // out: 30
	}
	if v, ok := interface{}(t).(T); ok {
		func() { v.n = 9 }()
		fmt.Println(v.n, t.n) // out: 9 2
	}
}
