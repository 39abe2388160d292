package main

func main() {
	c := make(chan int)
	c <- 1 // deadlock: chan send
	println(<-c)
}
