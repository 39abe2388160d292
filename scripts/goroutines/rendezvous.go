package main

import "fmt"

func main() {
	c := make(chan string)
	go func() {
		c <- "hello"
		c <- "again"
		close(c)
	}()
	for word := range c {
		fmt.Println(word)
	}
}
