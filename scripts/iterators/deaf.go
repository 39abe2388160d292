package main

import "fmt"

func deaf(yield func(int) bool) {
	for i := 1; i <= 3; i++ {
		yield(i)
	}
}

func main() {
	for x := range deaf {
		fmt.Println("body", x)
		break
	}
	fmt.Println("behind the loop")
}
