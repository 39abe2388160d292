package main

import "fmt"

func outer() func() func() string {
	a := "a"
	return func() func() string {
		b := a + "b"
		a += "!"
		return func() string {
			c := b + "c"
			b += a
			return c
		}
	}
}

func main() {
	f := outer()
	g, h := f(), f()
	fmt.Println(g(), g(), h(), h()) // out: abc aba!!c a!bc a!ba!!c
	x := 0
	func() {
		x := x + 1
		func() { x += 10 }()
		fmt.Println(x) // out: 11
	}()
	fmt.Println(x) // out: 0
	arr := [3]int{1, 2, 3}
	s := struct{ n int }{5}
	mod := func() { arr[1], s.n = 20, 50 }
	mod()
	fmt.Println(arr, s) // out: [1 20 3] {50}
}
