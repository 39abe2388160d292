package main

import "fmt"

func produce(n int) <-chan int {
	c := make(chan int)
	go func(out chan<- int) {
		for i := range n {
			out <- i
		}
		close(out)
	}(c)
	return c
}

func main() {
	for v := range produce(3) {
		fmt.Print(v, " ")
	}
	c := make(chan (<-chan int), 1)
	c <- produce(1)
	fmt.Println(<-<-c)
	var s chan<- int
	var r <-chan int
	fmt.Println(s == nil, r == nil)
	d := make(chan int)
	s, r = d, d
	fmt.Println(s == d, d == r)
	fmt.Printf("%T %T %T %T\n", s, r, c, make(chan chan<- int))
}

/* output:
0 1 2 0
true true
true true
chan<- int <-chan int chan (<-chan int) chan chan<- int
*/
