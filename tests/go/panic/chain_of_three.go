package main

import "errors"

func main() {
	defer func() {
		panic(errors.New("third"))
	}()
	defer func() {
		panic(2)
	}()
	panic("first")
}

/* crash:
panic: first
	panic: 2
	panic: third
*/
