// len and cap of channels while they fill.
package main

import "fmt"

func main() {
	c := make(chan int, 3)
	for i := range 3 {
		c <- i
		fmt.Print(len(c), cap(c), " ")
	}
	<-c
	var n chan int
	fmt.Println(len(c), len(n), cap(n))
}

/* output:
1 3 2 3 3 3 2 0 0
*/
