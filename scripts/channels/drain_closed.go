package main

import "fmt"

func main() {
	queue := make(chan string, 3)
	queue <- "tea"
	queue <- "rice"
	close(queue)

	first, ok1 := <-queue
	second, ok2 := <-queue
	third, ok3 := <-queue
	fmt.Printf("%q %v\n", first, ok1)
	fmt.Printf("%q %v\n", second, ok2)
	fmt.Printf("%q %v\n", third, ok3)

	for v := range queue {
		fmt.Println("never printed", v)
	}
	fmt.Println("range over a closed, empty channel ends at once")
}
