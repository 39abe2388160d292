// A function that calls the body of a loop when it must not, or hides its panic, is told so by a panic.
package main

import "fmt"

func try(loop func()) {
	defer func() {
		err := recover()
		_, is := err.(interface{ RuntimeError() })
		fmt.Println(err, is)
	}()
	loop()
}

func quietly(f func()) {
	defer func() { recover() }()
	f()
}

func main() {
	try(func() {
		for range func(yield func() bool) { yield(); yield() } {
			break // out: runtime error: range function continued iteration after function for loop body returned false true
		}
	})
	try(func() {
		for range func(yield func() bool) { quietly(func() { yield() }) } {
			panic("lost") // out: runtime error: range function recovered a loop body panic and did not resume panicking true
		}
	})
	try(func() {
		for range func(yield func() bool) { quietly(func() { yield() }); yield() } {
			panic("lost") // out: runtime error: range function continued iteration after loop body panic true
		}
	})
	try(func() {
		var saved func(int) bool
		for x := range func(yield func(int) bool) { saved = yield; yield(1) } {
			fmt.Println("x", x) // out: x 1
		}
		saved(2) // out: runtime error: range function continued iteration after whole loop exit true
	})
	try(func() {
		for range func(yield func() bool) { yield() } {
			for range func(yield func() bool) { yield(); yield() } {
				return // out: runtime error: range function continued iteration after function for loop body returned false true
			}
		}
	})
	try(func() {
		var never func(func() bool)
		for range never {
			// out: runtime error: invalid memory address or nil pointer dereference true
		}
	})
	try(func() {
		for range func(func() bool) {} {
		}
		fmt.Println("fine") // out: fine
		panic("end")        // out: end false
	})
}
