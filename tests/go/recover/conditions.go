// recover works only when a deferred function itself calls it, while a panic is in flight.
package main

import "fmt"

func helper() interface{} { return recover() }

func try(name string, f func()) {
	defer func() { fmt.Println(name, "passed on", recover()) }()
	f()
}

func main() {
	fmt.Println("no panic:", recover())
	try("direct", func() {
		defer func() { fmt.Println("got", recover()) }()
		panic(1)
	})
	try("through a helper", func() {
		defer func() { fmt.Println("got", helper()) }()
		panic(2)
	})
	try("nested literal", func() {
		defer func() {
			func() { fmt.Println("got", recover()) }()
		}()
		panic(3)
	})
	try("deferred helper", func() {
		defer helper()
		panic(4)
	})
	try("deferred builtin", func() {
		defer recover()
		panic(5)
	})
	try("twice", func() {
		defer func() { fmt.Println("got", recover(), recover()) }()
		panic(6)
	})
	try("deferred in deferred", func() {
		defer func() {
			defer func() { fmt.Println("got", recover()) }()
		}()
		panic(7)
	})
}

/* output:
no panic: <nil>
got 1
direct passed on <nil>
got <nil>
through a helper passed on 2
got <nil>
nested literal passed on 3
deferred helper passed on <nil>
deferred builtin passed on 5
got 6 <nil>
twice passed on <nil>
got <nil>
deferred in deferred passed on 7
*/
