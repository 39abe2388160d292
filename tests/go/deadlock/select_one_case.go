// A select with one case waits as the plain operation does.
package main

func main() {
	c := make(chan int)
	select {
	case c <- 1: // deadlock: chan send
	}
}
