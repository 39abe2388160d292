// Closing a receive-only channel.
package main

func main() {
	c := make(<-chan int)
	close(c) // error col:8: invalid operation: cannot close receive-only channel c (variable of type <-chan int)
}
