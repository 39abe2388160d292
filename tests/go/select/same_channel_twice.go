package main

import "fmt"

func main() {
	c := make(chan int)
	for i := 0; i < 4; i++ {
		go func() {
			select {
			case c <- 1:
			case c <- 2:
			}
		}()
	}
	sum := 0
	for i := 0; i < 4; i++ {
		select {
		case v := <-c:
			sum += v
		case v := <-c:
			sum += v
		}
	}
	fmt.Println(sum >= 4 && sum <= 8) // out: true
}
