package main

func f(a, b int) int { return a }

func main() {
	defer (f(1, 2)) // error col:8: expression in defer must not be parenthesized
	go (f(1, 2)) // error col:5: expression in go must not be parenthesized
}
