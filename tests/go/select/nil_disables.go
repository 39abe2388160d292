// Setting a channel to nil takes its case out of the select.
package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		for i := 0; i < 3; i++ {
			a <- i
		}
		close(a)
	}()
	go func() {
		b <- 100
		close(b)
	}()
	sum, n := 0, 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			sum += v
			n++
		case v, ok := <-b:
			if !ok {
				b = nil
				break
			}
			sum += v
			n++
		}
	}
	fmt.Println(sum, n) // out: 103 4
}
