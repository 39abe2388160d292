// A range over a channel that nobody closes.
package main

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	for x := range c {
		println(x)
	}
}

/* output:
1
2
*/

/* crash:
fatal error: all goroutines are asleep - deadlock!
*/
