package main

import "fmt"

func main() {
outer:
	for i := 0; i < 4; i++ {
		for j := 0; j < 4; j++ {
			switch {
			case j == 2:
				continue outer
			case i == 2:
				break outer
			case j == 1:
				break
			}
			fmt.Println(i, j) // out: 0 0
			// out: 0 1
			// out: 1 0
			// out: 1 1
		}
	}
sw:
	switch {
	default:
		for i := range 5 {
			if i == 3 {
				fmt.Println("leaving at", i) // out: leaving at 3
				break sw
			}
		}
		fmt.Println("never")
	}
	c := make(chan int, 5)
	c <- 1
	c <- 2
recv:
	for {
		select {
		case v := <-c:
			fmt.Println(v) // out: 1
			// out: 2
		default:
			break recv
		}
	}
sel:
	select {
	default:
		for {
			break sel
		}
	}
	for c := range 2 {
		goto next
	next:
		fmt.Println("next", c) // out: next 0
		// out: next 1
	}
}
