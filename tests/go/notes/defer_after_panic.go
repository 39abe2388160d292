// A defer statement behind the panic is never reached, so nothing is deferred.
package main

import (
	"fmt"
)

func main() {
	panic("a") // panic: a
	defer func() {
		fmt.Println("b")
	}()
}
