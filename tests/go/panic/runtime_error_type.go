package main

import (
	"errors"
	"fmt"
	"runtime"
)

func catch(f func()) (err error) {
	defer func() {
		if e, ok := recover().(runtime.Error); ok {
			err = e
		}
	}()
	f()
	return
}

func main() {
	var p *int
	var m map[string]int
	var x interface{} = "s"
	zero := 0
	for _, f := range []func(){
		func() { *p = 1 },
		func() { m["a"] = 1 },
		func() { _ = x.(int) },
		func() { _ = 1 / zero },
		func() { _ = []int{}[zero] },
		func() { _ = make([]int, zero-1) },
		func() { close((chan int)(nil)) },
	} {
		err := catch(f)
		var te *runtime.TypeAssertionError
		fmt.Printf("%v %v\n", err, errors.As(err, &te))
	}
}

/* output:
runtime error: invalid memory address or nil pointer dereference false
assignment to entry in nil map false
interface conversion: interface {} is string, not int true
runtime error: integer divide by zero false
runtime error: index out of range [0] with length 0 false
runtime error: makeslice: len out of range false
close of nil channel false
*/
