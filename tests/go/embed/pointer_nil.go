package main

type inner struct{ a, b, c int }

func (i *inner) get() int { return i.c } // panic: runtime error: invalid memory address or nil pointer dereference

type outer struct {
	n int
	*inner
}

func main() {
	var o outer
	println(o.n, o.inner == nil) // out: 0 true
	println(o.get())
}
