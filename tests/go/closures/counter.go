package main

import "fmt"

func counter() (inc func() int, get func() int) {
	n := 0
	inc = func() int { n++; return n }
	get = func() int { return n }
	return
}

func main() {
	inc, get := counter()
	inc2, _ := counter()
	inc()
	inc()
	inc2()
	fmt.Println(get(), inc2()) // out: 2 2
	x := 1
	f := func() { x *= 10 }
	f()
	x++
	f()
	fmt.Println(x) // out: 110
	adders := func(base int) func(int) int {
		return func(n int) int { base += n; return base }
	}
	a, b := adders(1), adders(100)
	fmt.Println(a(1), a(1), b(5)) // out: 2 3 105
}
