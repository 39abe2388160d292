// A chain of filters that finds the first n primes. The driver knows how many values are handed on.
package main

import (
	"fmt"
	"os"
	"strconv"
)

func generate(out chan<- int) {
	for i := 2; ; i++ {
		out <- i
	}
}

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if v := <-in; v%prime != 0 {
			out <- v
		}
	}
}

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	c := make(chan int)
	go generate(c)
	last := 0
	for i := 0; i < n; i++ {
		p := <-c
		next := make(chan int)
		go filter(c, next, p)
		c, last = next, p
	}
	fmt.Println(n, last)
}
