package main

import "fmt"

func main() {
	price := 10
	defer fmt.Println("argument:", price)
	defer func() {
		fmt.Println("closure: ", price)
	}()
	for i := 1; i <= 3; i++ {
		defer fmt.Println("loop", i)
	}
	price = 99
	fmt.Println("main ends")
}
