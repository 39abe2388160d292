// Stages joined by channels; each closes its output when its input is closed.
package main

import "fmt"

func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func square(in <-chan int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for x := range in {
			c <- x * x
		}
	}()
	return c
}

func main() {
	sum := 0
	for x := range square(square(gen(5))) {
		sum += x
	}
	fmt.Println(sum)
}

/* output:
354
*/
