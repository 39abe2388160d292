package main

import "fmt"

func hold(i int, c chan string, mu chan struct{}) {
	mu <- struct{}{}
	c <- fmt.Sprint("from ", i)
}

func main() {
	c := make(chan string)
	mu := make(chan struct{}, 1)
	for i := range 50 {
		go hold(i, c, mu)
	}
	<-c
	<-c
}
