package main

func main() {
	var a, b chan int
	select { // deadlock: select
	case <-a:
	case <-b:
	}
}
