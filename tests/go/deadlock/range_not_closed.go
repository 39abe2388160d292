package main

func main() {
	c := make(chan int)
	go func() {
		for i := range 2 {
			c <- i
		}
	}()
	for v := range c { // deadlock: chan receive
		println(v) // out: 0
		// out: 1
	}
}
