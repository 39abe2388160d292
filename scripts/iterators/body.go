package main

import "fmt"

func countdown(n int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for ; n > 0; n-- {
			if !yield(n) {
				fmt.Println("asked to stop at", n)
				return
			}
		}
		fmt.Println("ran out")
	}
}

func main() {
	for x := range countdown(3) {
		if x == 2 {
			break
		}
		fmt.Println("body", x)
	}
	fmt.Println("behind the loop")
}
