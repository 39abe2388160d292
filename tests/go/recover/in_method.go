package main

import "fmt"

type guard struct {
	name string
	last interface{}
}

func (g *guard) catch() { g.last = recover() }

func (g guard) catchCopy(out *interface{}) { *out = recover() }

type catcher interface{ catch() }

func run(c catcher) {
	defer c.catch()
	panic("via interface")
}

func main() {
	g := &guard{name: "g"}
	func() {
		defer g.catch()
		panic("method")
	}()
	fmt.Println(g.last) // out: method
	var v interface{}
	func() {
		defer g.catchCopy(&v)
		panic("value method")
	}()
	fmt.Println(v) // out: value method
	run(g)
	fmt.Println(g.last) // out: via interface
	func() {
		defer func() { fmt.Println("bound:", recover()) }() // out: bound: <nil>
		f := g.catch
		defer f()
		panic("method value")
	}()
	fmt.Println(g.last) // out: method value
}
