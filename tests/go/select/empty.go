package main

func main() {
	println("before") // out: before
	select {}         // deadlock: select (no cases)
}
