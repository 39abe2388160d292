package main

import (
	"fmt"
	"runtime"
)

func main() {
	func() {
		defer func() {
			r := recover()
			_, isErr := r.(runtime.Error)
			_, isNil := r.(*runtime.PanicNilError)
			fmt.Println(r, isErr, isNil) // out: panic called with nil argument true true
		}()
		panic(nil)
	}()
	var e error
	panic(e) // panic: panic called with nil argument
}
