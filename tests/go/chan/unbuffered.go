package main

func main() {
	c := make(chan int)
	go func() { c <- 7 }()
	println(<-c) // out: 7
	<-c          // deadlock: chan receive
}
