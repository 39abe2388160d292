// Setting a channel variable to nil takes its case out of a select.
package main

import "fmt"

func fill(xs ...int) chan int {
	c := make(chan int, len(xs))
	for _, x := range xs {
		c <- x
	}
	close(c)
	return c
}

func main() {
	a, b := fill(1, 2), fill(10)
	sum, ends := 0, 0
	for a != nil || b != nil {
		select {
		case x, ok := <-a:
			if !ok {
				a, ends = nil, ends+1
			}
			sum += x
		case x, ok := <-b:
			if !ok {
				b, ends = nil, ends+1
			}
			sum += x
		}
	}
	fmt.Println(sum, ends)
}

/* output:
13 2
*/
