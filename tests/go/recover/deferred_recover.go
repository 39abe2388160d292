// defer recover(): the deferred function that makes it is who recovers; in the function that panics itself it is no use.
package main

import "fmt"

func inner() {
	defer func() { fmt.Println("seen outside", recover()) }()
	defer func() {
		defer recover()
		fmt.Println("deferred function")
	}()
	panic(1)
}

func useless() {
	defer func() { fmt.Println("seen outside", recover()) }()
	defer recover()
	panic(2)
}

func deeper() {
	defer func() { fmt.Println("seen outside", recover()) }()
	defer func() {
		func() {
			defer recover() // not called by a deferred function
		}()
	}()
	panic(3)
}

func main() {
	inner()
	useless()
	deeper()
}

/* output:
deferred function
seen outside <nil>
seen outside 2
seen outside 3
*/
