package main

// v, ok = ... finds both places first and then stores from left to right.

type holder struct {
	next *holder
	ok   bool
}

func main() {
	var i any = false
	var x bool
	x, x = i.(bool)
	println(x) // out: true

	c := make(chan bool, 1)
	c <- false
	x, x = <-c
	println(x) // out: true

	x, x = map[int]bool{1: false}[1]
	println(x) // out: true

	h := &holder{}
	old := h
	h, h.ok = map[int]*holder{1: nil}[1]
	println(h == nil, old.ok) // out: true true

	i = h
	h = old
	h.ok = false
	h, h.ok = i.(*holder)
	println(h == nil, old.ok) // out: true true

	oks := []bool{false, false}
	n := 1
	n, oks[n] = map[int]int{5: 0}[5]
	println(n, oks[0], oks[1]) // out: 0 false true

	var e any = 5
	e, ok := e.(string)
	println(e == any(""), ok) // out: true false
}
