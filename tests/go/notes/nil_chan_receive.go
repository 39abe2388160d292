package main

func main() {
	var c chan int
	println(c == nil, len(c), cap(c)) // out: true 0 0
	<-c                               // deadlock: chan receive (nil chan)
}
