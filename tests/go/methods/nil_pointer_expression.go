// A method of the value as a function of the pointer: a nil pointer has no value to copy.
package main

import "fmt"

type T struct{ n int }

func (t T) M() int { return t.n }

func (t *T) P() bool { return t == nil }

type U struct{ *T }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var p *T
	try(func() { (*T).M(p) })      // out: value method main.T.M called using nil *T pointer
	try(func() { (*U).M(nil) })    // out: runtime error: invalid memory address or nil pointer dereference
	try(func() { U.M(U{}) })       // out: runtime error: invalid memory address or nil pointer dereference
	fmt.Println((*T).P(p))         // out: true
	fmt.Println((*T).M(&T{4}))     // out: 4
	fmt.Println((*U).M(&U{&T{5}})) // out: 5
	f := (*T).M
	f(p) // panic: value method main.T.M called using nil *T pointer
}
