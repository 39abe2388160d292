// A return statement sets the results, then the deferred calls run, then the function returns.
package main

import "fmt"

func a() (r int) {
	defer func() { r *= 2 }()
	return 5
}

func b() int {
	r := 5
	defer func() { r *= 2 }()
	return r
}

func c() (r int, s string) {
	defer func() { s += "!" }()
	defer func() { r, s = r+1, s+"?" }()
	return 1, "x"
}

func d() (p *int) {
	n := 1
	defer func() { *p += 10 }()
	return &n
}

func e() (x, y int) {
	x = 1
	defer func() { x, y = y, x }()
	return x + 1, x + 2
}

func f() (r int) {
	defer func() { recover(); r++ }()
	r = 10
	panic("p")
}

func main() {
	fmt.Println(a(), b(), *d(), f()) // out: 10 5 11 11
	fmt.Println(c())                 // out: 2 x?!
	fmt.Println(e())                 // out: 3 2
}
