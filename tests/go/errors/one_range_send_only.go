// A send-only channel cannot be ranged over.
package main

func main() {
	c := make(chan<- int)
	for range c { // error col:12: cannot range over c (variable of type chan<- int): receive from send-only channel
	}
}
