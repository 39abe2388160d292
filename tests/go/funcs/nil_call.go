package main

func main() {
	var f func()
	defer func() { println("deferred") }() // out: deferred
	f()                                    // panic: runtime error: invalid memory address or nil pointer dereference
}
