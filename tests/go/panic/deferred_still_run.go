package main

import "fmt"

func inner() {
	defer fmt.Println("inner deferred")
	defer func() {
		defer fmt.Println("nested deferred")
		fmt.Println("in deferred")
	}()
	panic("boom") // panic: boom
}

func main() {
	defer fmt.Println("main deferred 1")
	defer fmt.Println("main deferred 2")
	inner()
	fmt.Println("never")
}

/* output:
in deferred
nested deferred
inner deferred
main deferred 2
main deferred 1
*/
