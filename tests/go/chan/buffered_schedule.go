// The order with one processor: a full buffer parks the sender, the receiver then drains it.
// nondeterministic
package main

import "fmt"

func main() {
	c := make(chan int, 2)
	done := make(chan bool)
	go func() {
		for v := range c {
			fmt.Print("r", v, " ")
		}
		fmt.Println()
		done <- true
	}()
	for i := 0; i < 5; i++ {
		c <- i
		fmt.Print("s", i, " ")
	}
	close(c)
	<-done
}

/* output:
s0 s1 r0 r1 r2 s2 s3 s4 r3 r4
*/
