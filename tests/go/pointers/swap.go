package main

import "fmt"

type pair struct{ a, b *int }

func swap(a, b *int) { *a, *b = *b, *a }

func (p *pair) flip() { p.a, p.b = p.b, p.a }

func main() {
	x, y := 1, 2
	swap(&x, &y)
	fmt.Println(x, y) // out: 2 1
	p := &pair{&x, &y}
	p.flip()
	*p.a = 50
	fmt.Println(x, y, *p.b) // out: 2 50 2
	pp := &p
	(*pp).flip()
	fmt.Println(*(*pp).a, *p.b) // out: 2 50
	swap(&x, &x)
	fmt.Println(x) // out: 2
}
