// A variable keeps its object up to where it is used last, not up to the end of its function: what is not read again is garbage.
package main

import (
	"runtime"
	"time"
)

type thing struct {
	name string
	next *thing
}

var done = make(chan string, 10)

func made(name string) *thing {
	t := &thing{name: name}
	runtime.SetFinalizer(t, func(t *thing) { done <- t.name })
	return t
}

// finalized waits for the next finalizer.
func finalized() string {
	for range 1000 {
		runtime.GC()
		select {
		case name := <-done:
			return name
		default:
			time.Sleep(time.Millisecond)
		}
	}
	return "nothing"
}

func still() string {
	runtime.GC()
	runtime.GC()
	select {
	case name := <-done:
		return name
	default:
		return "nothing"
	}
}

func parameter(t *thing) {
	println(still())
	println(t.name)
	println(finalized())

}

func result() (t *thing) {
	defer func() {
		println(still())
		recover()
	}()
	t = made("result")
	var none *thing
	return none.next
}

func deferred() {
	t := made("deferred")
	defer println("with", t.name)
	defer func(t *thing) { println(t.name, "argument") }(t)
	println(still())

}

func loop() {
	var last *thing
	for i, name := range []string{"one", "two"} {
		last = made(name)
		if i > 0 {
			println(finalized())
		}
		println(still())
		println(last.name)
	}

	println(finalized())
}

func captured() {
	t := made("captured")
	f := func() string { return t.name }
	println(still())
	println(f())
	println(finalized())

}

func received(c chan *thing) {
	c <- made("received")
	t := <-c
	println(still())
	println(t.name)
	println(finalized())

}

func branch(t *thing, again bool) {
	if again {
		println(still())
		println(t.name)
	}
	println(finalized())
}

func main() {
	t := made("local")
	println(still())
	println(t.name)
	println(finalized())
	parameter(made("parameter"))
	r := result()
	println(still())
	println(r.name)
	println(finalized())
	deferred()
	println(finalized())
	loop()
	captured()
	received(make(chan *thing, 1))
	branch(made("branch"), true)

	kept := made("kept")
	println(still())
	runtime.KeepAlive(kept)
	println(finalized())
}

/* output:
nothing
local
local
nothing
parameter
parameter
nothing
nothing
result
result
nothing
deferred argument
with deferred
deferred
nothing
one
one
nothing
two
two
nothing
captured
captured
nothing
received
received
nothing
branch
branch
nothing
kept
*/
