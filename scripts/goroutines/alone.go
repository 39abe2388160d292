package main

import "fmt"

func main() {
	c := make(chan int)
	c <- 7
	fmt.Println(<-c)
}
