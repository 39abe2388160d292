package main

import "fmt"

type T struct{ a, b int }

func get() (int, string, error) { return 1, "x", nil }

func main() {
	a, b := 1, 2
	a, b = b, a
	s := []int{0, 1, 2}
	i := 0
	i, s[i] = 2, 9
	fmt.Println(a, b, i, s) // out: 2 1 2 [9 1 2]
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s) // out: [2 9 1]
	p := &T{1, 2}
	p.a, p.b, p = p.b, p.a, nil
	fmt.Println(p == nil) // out: true
	n, _, err := get()
	n, str, err := get()
	fmt.Println(n, str, err) // out: 1 x <nil>
	m := map[int]*T{1: {}}
	m[1].a, m[2] = 5, &T{6, 6}
	fmt.Println(*m[1], *m[2]) // out: {5 0} {6 6}
	var x, y interface{} = 1, "a"
	x, y = y, x
	_, _ = x, y
	fmt.Println(x, y) // out: a 1
	i = 2
	i, s[i-1] = 0, i
	fmt.Println(i, s) // out: 0 [2 2 1]
}
