package main

func main() {
	x := = 1 // error col:7: syntax error: unexpected =, expected expression
	y = 3 +
}
