// Sending on a receive-only channel.
package main

func main() {
	c := make(<-chan int)
	c <- 1 // error col:2: invalid operation: cannot send to receive-only channel c (variable of type <-chan int)
}
