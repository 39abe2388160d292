// An unbuffered send returns when its receiver has the value: forced orders on both sides.
package main

import "fmt"

func main() {
	c, done := make(chan int), make(chan bool)
	sum := 0
	go func() {
		for i := 0; i < 3; i++ {
			sum += <-c
			done <- true
		}
	}()
	for i := 1; i <= 3; i++ {
		c <- i * 10
		<-done
		fmt.Println(sum) // out: 10
		// out: 30
		// out: 60
	}
	fmt.Println(len(c), cap(c)) // out: 0 0
}
