// defer in the body of a loop over a function runs when the surrounding function ends.
package main

import "fmt"

func f() (n int) {
	for i := range func(yield func(int) bool) {
		defer fmt.Println("iterator ends")
		_ = yield(1) && yield(2)
	} {
		defer func() { n *= 10; fmt.Println("deferred", i, n) }()
		n += i
	}
	fmt.Println("after the loop", n)
	return n + 100
}

func main() { fmt.Println(f()) }

/* output:
iterator ends
after the loop 3
deferred 2 1030
deferred 1 10300
10300
*/
