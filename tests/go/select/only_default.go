// A select with nothing but a default, and one whose channels are nil.
package main

func main() {
	var c chan int
	select {
	default:
		println("only default")
	}
	select {
	case <-c:
	case c <- 1:
	default:
		println("nil channels")
	}
}

/* output:
only default
nil channels
*/
