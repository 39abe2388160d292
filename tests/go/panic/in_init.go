package main

import "fmt"

var x = compute()

func compute() int {
	fmt.Println("computing") // out: computing
	return 1 / zero          // panic: runtime error: integer divide by zero
}

var zero int

func main() {
	fmt.Println("never", x)
}
