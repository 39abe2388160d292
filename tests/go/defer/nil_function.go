// A nil function panics when the deferred call is made, not at the defer statement.
package main

func main() {
	defer println("first deferred")
	var f func()
	defer f()
	println("body")
} // panic: runtime error: invalid memory address or nil pointer dereference

/* output:
body
first deferred
*/
