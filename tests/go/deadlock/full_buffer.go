package main

func main() {
	c := make(chan int, 2)
	for i := 0; i < 3; i++ {
		c <- i             // deadlock: chan send
		println("sent", i) // out: sent 0
		// out: sent 1
	}
}
