package main

func main() {
	c := make(chan int)
	select {
	case 1: // error col:7: select case must be send or receive (possibly with assignment)
	case c <- 1:
	case x := 5: // error col:7: select case must be send or receive (possibly with assignment)
	case <-c:
	}
}
