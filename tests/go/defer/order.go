package main

import "fmt"

func main() {
	defer fmt.Println("last")
	for i := 0; i < 3; i++ {
		defer fmt.Println("loop", i)
	}
	func() {
		defer fmt.Println("inner 1")
		defer fmt.Println("inner 2")
		fmt.Println("body")
	}()
	fmt.Println("after")
}

/* output:
body
inner 2
inner 1
after
loop 2
loop 1
loop 0
last
*/
