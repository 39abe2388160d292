// The place that a select case assigns to is evaluated only when the case is chosen.
package main

import "fmt"

func index(n int) int { fmt.Print("index ", n, " "); return n }

func main() {
	c, never := make(chan int, 1), make(chan int)
	c <- 7
	a := make([]int, 3)
	select {
	case a[index(0)] = <-never:
	case a[index(1)] = <-c:
	}
	fmt.Println(a)
}

/* output:
index 1 [0 7 0]
*/
