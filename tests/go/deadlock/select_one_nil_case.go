package main

func main() {
	var c chan int
	select {
	case <-c: // deadlock: chan receive (nil chan)
	}
}
