package main

// testing.AllocsPerRun counts the objects that each call allocates, without the first call and without its own.

import "testing"

func main() {
	calls := 0
	println(int(testing.AllocsPerRun(10, func() { calls++ })), calls) // out: 0 11
	println(int(testing.AllocsPerRun(5, func() {
		p, q := new(int), new(int)
		*p, *q = calls, calls
		a, b = p, q
	}))) // out: 2
}

var a, b *int
