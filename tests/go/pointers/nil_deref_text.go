package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer func() {
		r := recover()
		err, ok := r.(runtime.Error)
		fmt.Println(r, ok)       // out: runtime error: invalid memory address or nil pointer dereference true
		fmt.Println(err.Error()) // out: runtime error: invalid memory address or nil pointer dereference
		_, isErr := r.(error)
		fmt.Println(isErr) // out: true
	}()
	var p *int
	*p = 3
}
