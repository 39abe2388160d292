package main

import "fmt"

type Padded struct {
	a bool
	b int64
	c bool
	d int32
	e bool
	f string
	g [3]int16
	h float64
	i any
}

type Pair[K comparable, V any] struct {
	key   K
	value V
}

func main() {
	m := map[string]int{}
	for i := range 200 {
		m[fmt.Sprintf("key-%03d", i)] = i * i
	}
	p := Padded{a: true, b: -1, d: 7, f: "héllo", h: 2.5, i: Pair[string, int]{"a", 1}}
	arr := [10]int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	s := arr[3:6]
	t := s[1:2:4]
	ptr := &arr[5]
	ps := &s[2]
	f := func() int { arr[0]++; return len(m) + p.g0() + *ptr }
	*ps = 99
	f()
	fmt.Println(s, t, *ptr, p)
}

func (p *Padded) g0() int { return int(p.g[0]) }
