package main

import (
	"fmt"
	"runtime"
	"time"
)

func ask(server string, delay time.Duration, answers chan string) {
	time.Sleep(delay)
	answers <- server
}

func fastest(answers chan string) string {
	go ask("near", 10*time.Millisecond, answers)
	go ask("far", 30*time.Millisecond, answers)
	go ask("slow", 50*time.Millisecond, answers)
	return <-answers
}

func main() {
	fmt.Println("unbuffered:", fastest(make(chan string)))
	time.Sleep(time.Second) // long enough for all three
	left := runtime.NumGoroutine() - 1
	fmt.Println("still there:", left)

	fmt.Println("buffered:", fastest(make(chan string, 3)))
	time.Sleep(time.Second)
	fmt.Println("more:", runtime.NumGoroutine()-1-left)
}
