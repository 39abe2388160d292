package main

import "fmt"

func main() {
	c := make(chan int, 1)
	for i := 0; i < 3; i++ {
		select {
		case v := <-c:
			fmt.Println("received", v)
		case c <- i:
			fmt.Println("sent", i)
		default:
			fmt.Println("never")
		}
	}
	u := make(chan int)
	select {
	case u <- 1:
		fmt.Println("never")
	default:
		fmt.Println("nobody receives")
	}
	var n chan int
	select {
	case <-n:
	case n <- 1:
	default:
		fmt.Println("nil is never ready")
	}
	select {
	default:
		fmt.Println("only default")
	}
}

/* output:
sent 0
received 0
sent 2
nobody receives
nil is never ready
only default
*/
