// A method called on a nil interface: the text is that of a nil pointer.
package main

type I interface {
	A()
	B()
}

func main() {
	var i I
	defer println("deferred")
	i.B() // panic: runtime error: invalid memory address or nil pointer dereference
}

/* output:
deferred
*/
