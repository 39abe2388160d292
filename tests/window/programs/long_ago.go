package main

import "fmt"

// seed is set once; then many steps follow in which nobody touches it.
func main() {
	seed := 1
	seed = 7
	x := seed
	for i := 0; i < 60000; i++ {
		x = (x*1103515245 + 12345) % 2147483648
	}
	fmt.Println(seed, x)
}
