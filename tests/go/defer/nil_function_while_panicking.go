// A deferred nil function panics in its turn when a panic runs it; the new panic can be recovered further up.
package main

func main() {
	println(caught()) // out: runtime error: invalid memory address or nil pointer dereference
	println(twice())  // out: runtime error: invalid memory address or nil pointer dereference
}

func caught() (text string) {
	defer func() { text = recover().(error).Error() }()
	one()
	return
}

func one() {
	var f func()
	defer f()
	panic(1)
}

func twice() (text string) {
	defer func() { text = recover().(error).Error() }()
	var f, g func()
	defer f()
	defer g()
	panic(1)
}
