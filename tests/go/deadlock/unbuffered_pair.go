package main

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		a <- 1
		b <- 2
	}()
	println(<-b) // deadlock: chan receive
	println(<-a)
}
