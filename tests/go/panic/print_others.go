package main

import "fmt"

type P struct{ x int }

func try(v interface{}, next func()) {
	defer next()
	panic(v)
}

func main() {
	m := map[string]int{}
	defer fmt.Println("start")
	try([]int{1}, func() {
		try(m, func() {
			try(&P{}, func() {
				panic(make(chan int))
			})
		})
	})
}

/* output:
start
*/

/* dump:
panic: ([]int) 0x?
	panic: (map[string]int) 0xc00006c0f0
	panic: (*main.P) 0xc0000120f8
	panic: (chan int) 0xc00006a070

goroutine 1 [running]:
main.main.func1.1.1(...)
	print_others.go:18
panic(...)
	$GOROOT/src/runtime/panic.go
main.try(...)
	print_others.go:9
main.main.func1.1(...)
	print_others.go:17
panic(...)
	$GOROOT/src/runtime/panic.go
main.try(...)
	print_others.go:9
main.main.func1(...)
	print_others.go:16
panic(...)
	$GOROOT/src/runtime/panic.go
main.try(...)
	print_others.go:9
main.main(...)
	print_others.go:15
*/
