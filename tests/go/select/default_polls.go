// A select with default never waits.
package main

import "fmt"

func main() {
	c := make(chan int, 1)
	for range 3 {
		select {
		case c <- 1:
			fmt.Print("sent ")
		default:
			fmt.Print("full ")
		}
	}
	fmt.Println(len(c))
}

/* output:
sent full full 1
*/
