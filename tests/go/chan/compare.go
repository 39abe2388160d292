// Channels are equal when one make made them.
package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	c := a
	var n chan int
	fmt.Println(a == c, a == b, n == nil, any(a) == any(c))
}

/* output:
true false true true
*/
