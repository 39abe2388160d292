// A panic in a deferred function replaces the one that is under way; recover gives the newest.
package main

import "fmt"

func f() {
	defer func() { fmt.Println("outer", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("second")
	}()
	panic("first")
}

func g() {
	defer func() { fmt.Println("g", recover()) }()
	defer func() { panic("replaces") }()
	panic("replaced")
}

func main() {
	f()
	g()
	fmt.Println(recover())
}

/* output:
inner second
outer first
g replaces
<nil>
*/
