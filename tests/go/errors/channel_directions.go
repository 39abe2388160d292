package main

func main() {
	r := make(<-chan int)
	s := make(chan<- int)
	r <- 1        // error col:2: invalid operation: cannot send to receive-only channel r (variable of type <-chan int)
	<-s           // error col:4: invalid operation: cannot receive from send-only channel s (variable of type chan<- int)
	close(r)      // error col:8: invalid operation: cannot close receive-only channel r (variable of type <-chan int)
	for range s { // error col:12: cannot range over s (variable of type chan<- int): receive from send-only channel
	}
	var c chan int = r // error col:19: cannot use r (variable of type <-chan int) as chan int value in variable declaration
	r = s              // error col:6: cannot use s (variable of type chan<- int) as <-chan int value in assignment
	c <- "x"           // error col:7: cannot use "x" (untyped string constant) as int value in send
	x := <-5           // error col:9: invalid operation: cannot receive from non-channel 5 (untyped int constant)
	len := cap(x)
	_ = len
	close(5) // error col:8: invalid operation: cannot close non-channel 5 (untyped int constant)
}
