package main

import "fmt"

func produce(out chan int, n int) {
	for i := 1; i <= n; i++ {
		out <- i * i
	}
	// close(out) is missing
}

func main() {
	squares := make(chan int)
	go produce(squares, 3)
	sum := 0
	for v := range squares {
		sum += v
	}
	fmt.Println("sum:", sum)
}
