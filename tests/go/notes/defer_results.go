// The three functions of the notes: a deferred call sees a named result, not a copy of it.
package main

import "fmt"

func a() (r int) {
	defer func() {
		r++
	}()
	return 0
}

func b() (r int) {
	t := 5
	defer func() {
		t = t + 5
	}()
	return t
}

func c() (r int) {
	defer func(r int) {
		r = r + 5
	}(r)
	return 1
}

func main() {
	fmt.Println("a = ", a()) // out: a =  1
	fmt.Println("b = ", b()) // out: b =  5
	fmt.Println("c = ", c()) // out: c =  1
}
