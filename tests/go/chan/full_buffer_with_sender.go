// A receive from a full buffer takes its head and moves the waiting sender's value to its tail.
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int, 2)
	c <- 1
	c <- 2
	go func() { c <- 3; fmt.Println("sent 3") }()
	time.Sleep(time.Millisecond)
	fmt.Println(len(c), <-c, len(c))
	time.Sleep(time.Millisecond)
	fmt.Println(<-c, <-c, len(c))
}

/* output:
2 1 2
sent 3
2 3 0
*/
