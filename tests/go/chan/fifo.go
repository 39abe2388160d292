// Waiting senders and receivers are served in the order in which they came.
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	for i := 0; i < 5; i++ {
		go func() { c <- i }()
		time.Sleep(time.Millisecond)
	}
	for i := 0; i < 5; i++ {
		fmt.Print(<-c, " ")
	}
	fmt.Println()
	out := make(chan string, 5)
	for i := 0; i < 4; i++ {
		go func() { out <- fmt.Sprint(i, <-c) }()
		time.Sleep(time.Millisecond)
	}
	for i := 0; i < 4; i++ {
		c <- i * 10
		fmt.Println(<-out)
	}
}

/* output:
0 1 2 3 4
0 0
1 10
2 20
3 30
*/
