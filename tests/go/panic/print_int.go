package main

func main() {
	panic(42) // panic: 42
}
