// Closing a channel wakes all that wait.
package main

import "fmt"

func main() {
	start, n := make(chan struct{}), make(chan int, 3)
	for i := range 3 {
		go func() { <-start; n <- i }()
	}
	close(start)
	fmt.Println(<-n + <-n + <-n)
}

/* output:
3
*/
