// Deferred calls run last in, first out, with the values of their time.
package main

import "fmt"

func main() {
	for i := range 3 {
		defer fmt.Print(i, " ")
	}
	x := 1
	defer fmt.Println("x =", x)
	x = 2
}

/* output:
x = 1
2 1 0 
*/
