// A panic in the body goes through the ranged-over function; the trace shows the body as a function of its own.
package main

func seq(yield func(int) bool) {
	defer println("seq unwound")
	yield(1)
}

func inner() {
	for x := range seq {
		for y := range seq {
			func() { println("sum", x+y) }() // out: sum 2
			func() { panic("deep") }()
			// out: seq unwound
			// out: seq unwound
		}
	}
}

func main() {
	inner()
}

/* dump:
panic: deep

goroutine 1 [running]:
main.inner.func2(...)
	panics.go:13
main.inner-range2(0x1)
	panics.go:13
main.seq(0x0)
	panics.go:6
main.inner-range1(0x1)
	panics.go:11
main.seq(0x0)
	panics.go:6
main.inner()
	panics.go:10
main.main()
	panics.go:21
*/
