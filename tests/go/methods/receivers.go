package main

import "fmt"

type T struct{ n int }

func (t T) Val() int   { t.n += 100; return t.n }
func (t *T) Ptr() int  { t.n++; return t.n }
func (T) None() string { return "none" }
func (*T) Nil() string { return "nil ok" }

type ints []int

func (s ints) sum() (n int) {
	for _, v := range s {
		n += v
	}
	return
}
func (s *ints) add(v int) { *s = append(*s, v) }

type fn func() string

func (f fn) call() string { return f() + f() }

func main() {
	t := T{1}
	p := &t
	fmt.Println(t.Val(), t.Ptr(), p.Val(), p.Ptr(), t.n) // out: 101 2 102 3 3
	var z *T
	fmt.Println(z.Nil(), p.None(), T{5}.Val()) // out: nil ok none 105
	var s ints
	s.add(3)
	(&s).add(4)
	fmt.Println(s.sum(), ints{1, 2}.sum(), fn(func() string { return "x" }).call()) // out: 7 3 xx
	m := map[string]*T{"a": {7}}
	fmt.Println(m["a"].Ptr(), []T{{1}}[0].Val()) // out: 8 101
}
