package main

func main() {
	var r <-chan int
	var s chan<- int
	c := make(chan int)
	r <- 1
	<-s
	close(r)
	c <- "a"
	for a, b := range c {
	}
	for range s {
	}
	var d chan string = c
	s = r
	c = s
	_ = cap(5)
	select {
	case 1:
	case x := 2:
	case c <- 1, true: // error col:13: syntax error: unexpected comma, expected :
	}
	_ = d
}
