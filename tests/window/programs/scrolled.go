package main

import "fmt"

func a(n int) int {
	x := n
	x++
	x *= 2
	return x
}

// one
// two
// three
// four
// five
// six
// seven
// eight
// nine
// ten

func main() {
	for i := range 30 {
		fmt.Println("line", i)
		a(i)
	}
}
