package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		defer func() { <-c }()
		runtime.Goexit()
	}()
	runtime.Goexit()
}

/* dump:
fatal error: all goroutines are asleep - deadlock!

goroutine 2 [chan receive]:
main.main.func1.1(...)
	goexit_main.go:8
runtime.Goexit(...)
	$GOROOT/src/runtime/panic.go
main.main.func1(...)
	goexit_main.go:9
created by main.main in goroutine 1
	goexit_main.go:7
*/
