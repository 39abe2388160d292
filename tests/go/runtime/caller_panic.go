// runtime.Caller counts the functions of the runtime that stand on the stack: what calls the deferred functions of a panic or a Goexit, what
// found the error, what called main.
package main

import (
	"runtime"
	"strings"
)

func walk(what string) {
	var names []string
	for i := 1; ; i++ {
		pc, _, line, ok := runtime.Caller(i)
		if !ok {
			break
		}
		if line == 0 {
			println("no line")
		}
		name := runtime.FuncForPC(pc).Name()
		if !strings.Contains(name, "func") {
			names = append(names, name)
		}
	}
	println(what, strings.Join(names, " "))
}

func try(what string, f func()) {
	defer func() {
		walk(what)
		recover()
	}()
	f()
}

var zero, five = 0, 5
var list = make([]int, 2, 3)
var text = "abc"
var pointer *int

func main() {
	try("panic", func() { panic(1) })
	// out: panic runtime.gopanic main.try main.main runtime.main runtime.goexit
	try("nil", func() { *pointer = 1 })
	// out: nil runtime.gopanic runtime.panicmem runtime.sigpanic main.try main.main runtime.main runtime.goexit
	try("index", func() { list[five] = 1 })
	// out: index runtime.gopanic runtime.goPanicIndex main.try main.main runtime.main runtime.goexit
	try("slice", func() { list = list[:five] })
	// out: slice runtime.gopanic runtime.goPanicSliceAcap main.try main.main runtime.main runtime.goexit
	try("from", func() { list = list[five:] })
	// out: from runtime.gopanic runtime.goPanicSliceB main.try main.main runtime.main runtime.goexit
	try("string", func() { text = text[:five] })
	// out: string runtime.gopanic runtime.goPanicSliceAlen main.try main.main runtime.main runtime.goexit
	try("three", func() { list = list[:1:five] })
	// out: three runtime.gopanic runtime.goPanicSlice3Acap main.try main.main runtime.main runtime.goexit
	try("divide", func() { five /= zero })
	// out: divide runtime.gopanic runtime.panicdivide main.try main.main runtime.main runtime.goexit
	try("shift", func() { five <<= zero - 1 })
	// out: shift runtime.gopanic runtime.panicshift main.try main.main runtime.main runtime.goexit
	try("again", func() {
		defer func() { panic(recover()) }()
		panic(1)
	})
	// out: again runtime.gopanic runtime.gopanic main.try main.main runtime.main runtime.goexit
	done := make(chan bool)
	go func() {
		defer close(done)
		defer walk("goexit")
		runtime.Goexit()
	}()
	<-done
	// out: goexit runtime.Goexit runtime.goexit
}
