// A closed channel gives what is in its buffer, then zero values and false.
package main

import "fmt"

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for i := 0; i < 4; i++ {
		v, ok := <-c
		fmt.Println(v, ok, len(c)) // out: 1 true 1
		// out: 2 true 0
		// out: 0 false 0
		// out: 0 false 0
	}
	for range c {
		fmt.Println("never")
	}
	s := make(chan []int)
	close(s)
	v, ok := <-s
	fmt.Println(v == nil, ok) // out: true false
}
