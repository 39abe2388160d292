// The function that the compiler makes for a deferred builtin is not shown, unless it panics itself.
package main

func twice(c chan int) {
	defer close(c)
	close(c)
}

func main() {
	defer panic("in main")
	twice(make(chan int))
}

/* dump:
panic: close of closed channel
	panic: in main

goroutine 1 [running]:
main.main.deferwrap1(...)
	deferred_builtin.go:10
panic(...)
	$GOROOT/src/runtime/panic.go
main.twice(...)
	deferred_builtin.go:7
main.main(...)
	deferred_builtin.go:11
*/
