package main

import "os"

var pkg = func() {
	panic(len(os.Args) - 1)
}

type T struct{}

//go:noinline
func call(f func()) { f() }

//go:noinline
func (T) method() {
	call(func() {
		call(func() {
			call(pkg)
		})
	})
}

func main() {
	call(func() {
		T{}.method()
	})
}

/* dump:
panic: 0

goroutine 1 [running]:
main.init.func1(...)
	nested_closures.go:6
main.call(...)
	nested_closures.go:12
main.T.method.func1.1(...)
	nested_closures.go:18
main.call(...)
	nested_closures.go:12
main.T.method.func1(...)
	nested_closures.go:17
main.call(...)
	nested_closures.go:12
main.T.method(...)
	nested_closures.go:16
main.main.func1(...)
	nested_closures.go:25
main.call(...)
	nested_closures.go:12
main.main(...)
	nested_closures.go:24
*/
