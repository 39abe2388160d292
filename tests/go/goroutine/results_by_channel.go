// Results of goroutines in the order of their requests.
package main

import "fmt"

func main() {
	cs := make([]chan int, 4)
	for i := range cs {
		cs[i] = make(chan int)
		go func() { cs[i] <- i * 10 }()
	}
	for _, c := range cs {
		fmt.Print(<-c, " ")
	}
	fmt.Println()
}

/* output:
0 10 20 30 
*/
