// A chain of panics, printed oldest first, with values of several types.
package main

type E struct{ n int }

func (e E) Error() string { return "E!" }

func main() {
	defer func() { panic(E{3}) }()
	defer func() { panic(2.5) }()
	panic("one")
}

/* crash:
panic: one
	panic: +2.500000e+000
	panic: E!
*/
