package main

import "fmt"

type base struct{ id int }

func (b base) ID() int      { return b.id }
func (b *base) SetID(n int) { b.id = n }
func (base) Kind() string   { return "base" }

type named struct {
	base
	name string
}

func (named) Kind() string { return "named" }

type deep struct {
	*named
	level int
}

func main() {
	d := deep{&named{base{1}, "n"}, 3}
	d.SetID(5)
	d.id++
	fmt.Println(d.ID(), d.named.base.id, d.Kind(), d.base.Kind(), d.name) // out: 6 6 named base n
	f := d.SetID
	f(50)
	fmt.Println(d.id, (*named).ID(d.named), deep.ID(d)) // out: 50 50 50
	var i interface {
		ID() int
		Kind() string
	} = d
	fmt.Println(i.ID(), i.Kind()) // out: 50 named
}
