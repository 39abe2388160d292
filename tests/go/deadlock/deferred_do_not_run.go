package main

func main() {
	defer println("never")
	defer func() { recover() }()
	var c chan bool
	c <- true // deadlock: chan send (nil chan)
}
