// The frame of panic stands between the deferred function and the one that panicked.
package main

func cleanup(n int) {
	panic("in cleanup")
}

func work() {
	defer cleanup(1)
	panic("in work")
}

func main() {
	work()
}

/* dump:
panic: in work
	panic: in cleanup

goroutine 1 [running]:
main.cleanup(...)
	deferred_panic_frame.go:5
panic(...)
	$GOROOT/src/runtime/panic.go
main.work(...)
	deferred_panic_frame.go:10
main.main(...)
	deferred_panic_frame.go:14
*/
