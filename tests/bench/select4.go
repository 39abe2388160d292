// ops: values received by a select over four channels
package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	n, _ := strconv.Atoi(os.Args[len(os.Args)-1])
	a, b, c, d := make(chan int), make(chan int), make(chan int), make(chan int)
	for i, ch := range []chan int{a, b, c, d} {
		go func() {
			for j := i; j < n; j += 4 {
				ch <- j
			}
		}()
	}
	sum := 0
	for i := 0; i < n; i++ {
		select {
		case v := <-a:
			sum += v
		case v := <-b:
			sum += v
		case v := <-c:
			sum += v
		case v := <-d:
			sum += v
		}
	}
	fmt.Println(n, sum)
}
