// A run-time error as a value: runtime.Error, and its text.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		r := recover()
		e, ok := r.(runtime.Error)
		var re runtime.Error
		fmt.Println(ok, e, errors.As(e, &re))
	}()
	f()
}

func main() {
	var m map[string]int
	var p *struct{ x int }
	var i any = "s"
	z := 0
	try(func() { m["a"] = 1 })
	try(func() { _ = p.x })
	try(func() { _ = i.(int) })
	try(func() { _ = i.(fmt.Stringer) })
	try(func() { _ = 1 / z })
	try(func() { _ = any([]int{}) == any([]int{}) })
	try(func() { _ = []int{}[z] })
}

/* output:
true assignment to entry in nil map true
true runtime error: invalid memory address or nil pointer dereference true
true interface conversion: interface {} is string, not int true
true interface conversion: string is not fmt.Stringer: missing method String true
true runtime error: integer divide by zero true
true runtime error: comparing uncomparable type []int true
true runtime error: index out of range [0] with length 0 true
*/
