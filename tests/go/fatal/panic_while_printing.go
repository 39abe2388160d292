// The Error method of an uncaught panic's value panics itself.
package main

type E struct{}

func (E) Error() string { panic("in Error") } // fatal: panic while printing panic value: in Error

func main() {
	panic(E{})
}
