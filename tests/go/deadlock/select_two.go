package main

func main() {
	a, b := make(chan int), make(chan int)
	select { // deadlock: select
	case <-a:
	case b <- 1:
	}
}
