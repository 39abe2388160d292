// Every call has variables of its own; they live as long as something points to them.
package main

import "fmt"

type counter struct{ n *int }

func build() (counter, func() int) {
	n := 10
	return counter{&n}, func() int { n++; return n }
}

func main() {
	c, next := build()
	d, _ := build()
	next()
	*c.n += 5
	fmt.Println(next(), *c.n, *d.n) // out: 17 17 10
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	*ps[1] *= 10
	fmt.Println(*ps[0], *ps[1], *ps[2]) // out: 0 10 2
	arr := [2]int{1, 2}
	p := &arr[1]
	arr = [2]int{3, 4}
	fmt.Println(*p) // out: 4
}
