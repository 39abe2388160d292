package main

func main() {
	for {
		println("x")

func other() { // error col:6: syntax error: unexpected name other, expected (
}
