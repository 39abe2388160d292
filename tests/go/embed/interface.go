package main

import "fmt"

type speaker interface{ Speak() string }
type dog struct{ name string }

func (d dog) Speak() string { return d.name + " barks" }

type loud struct{ speaker }

func (l loud) Speak() string { return l.speaker.Speak() + "!" }

type counted struct {
	speaker
	n int
}

func (c *counted) Speak() string { c.n++; return c.speaker.Speak() }

func main() {
	c := &counted{speaker: loud{dog{"rex"}}}
	var s speaker = c
	s.Speak()
	fmt.Println(s.Speak(), c.n) // out: rex barks! 2
	type rw interface {
		speaker
		fmt.Stringer
	}
	_, ok := s.(rw)
	fmt.Println(ok) // out: false
	empty := loud{}
	defer func() { fmt.Println(recover() != nil) }() // out: true
	empty.Speak()
}
