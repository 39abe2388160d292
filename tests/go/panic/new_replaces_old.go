// A panic in a deferred call takes the place of the one in flight: recover sees the newest.
package main

import "fmt"

func f() {
	defer func() { fmt.Println("outer sees", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner sees", recover()) }()
		panic("second")
	}()
	panic("first")
}

func g() {
	defer func() { fmt.Println("g sees", recover(), recover()) }()
	defer func() { panic("newer") }()
	panic("older")
}

func main() {
	f()
	g()
}

/* output:
inner sees second
outer sees first
g sees newer <nil>
*/
