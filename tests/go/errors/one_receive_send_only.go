// Receiving from a send-only channel.
package main

func main() {
	c := make(chan<- int)
	<-c // error col:4: invalid operation: cannot receive from send-only channel c (variable of type chan<- int)
}
