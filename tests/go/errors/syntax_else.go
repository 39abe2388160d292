package main

func main() {
	if true {
	}
	else { // error col:2: syntax error: unexpected else, expected }
	}
}
