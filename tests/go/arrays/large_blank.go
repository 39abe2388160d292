// _ = x with a large x evaluates x, and that is all.
package main

import "fmt"

type large struct{ a [200000]int }

func (l *large) get() *large { fmt.Println("get"); return l }

func main() {
	var x [100000]int
	_ = x
	l := new(large)
	_ = *l.get() // out: get
	_ = l.a
	_, n := x, 1
	n, _ = n, x
	fmt.Println(n) // out: 1
	defer func() { fmt.Println(recover()) }()
	// out: runtime error: invalid memory address or nil pointer dereference
	l = nil
	_ = *l
	fmt.Println("never")
}
