// Producer with a quit channel: the consumer says when it has enough.
package main

import "fmt"

func main() {
	numbers, quit, ended := make(chan int), make(chan struct{}), make(chan int)
	go func() {
		n := 0
		for {
			select {
			case numbers <- n:
				n++
			case <-quit:
				ended <- n
				return
			}
		}
	}()
	for range 4 {
		fmt.Print(<-numbers, " ")
	}
	close(quit)
	fmt.Println("made", <-ended)
}

/* output:
0 1 2 3 made 4
*/
