// Of several ready cases one is taken at random: each is taken in the end.
package main

import "fmt"

func main() {
	a, b, c := make(chan int, 1), make(chan int, 1), make(chan int, 1)
	var n [3]int
	for i := 0; i < 600; i++ {
		a <- 1
		b <- 1
		select {
		case <-a:
			n[0]++
			<-b
		case <-b:
			n[1]++
			<-a
		case c <- 1:
			n[2]++
			<-a
			<-b
			<-c
		}
	}
	fmt.Println(n[0] > 50, n[1] > 50, n[2] > 50, n[0]+n[1]+n[2]) // out: true true true 600
}
