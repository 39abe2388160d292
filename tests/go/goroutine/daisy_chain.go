package main

import "fmt"

func link(left, right chan int) { left <- 1 + <-right }

func main() {
	leftmost := make(chan int)
	left := leftmost
	for i := 0; i < 1000; i++ {
		right := make(chan int)
		go link(left, right)
		left = right
	}
	go func(c chan int) { c <- 1 }(left)
	fmt.Println(<-leftmost) // out: 1001
}
