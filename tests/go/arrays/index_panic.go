package main

import "fmt"

func main() {
	var a [3]int
	for i := 0; i <= 3; i++ {
		a[i] = i       // panic: runtime error: index out of range [3] with length 3
		fmt.Println(a) // out: [0 0 0]
		// out: [0 1 0]
		// out: [0 1 2]
	}
}
