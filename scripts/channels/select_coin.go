package main

import "fmt"

func main() {
	tea := make(chan string, 1)
	rice := make(chan string, 1)
	tea <- "tea"
	rice <- "rice"

	select {
	case v := <-tea:
		fmt.Println("got", v)
	case v := <-rice:
		fmt.Println("got", v)
	default:
		fmt.Println("nothing ready")
	}
	fmt.Println("left:", len(tea), len(rice))
}
