package main

import (
	"fmt"
	"time"
)

func main() {
	jobs := make(chan int, 3)

	go func() {
		for i := 0; i < 9; i++ {
			jobs <- i * i
		}
	}()

	fmt.Println(<-jobs, <-jobs)
	time.Sleep(time.Millisecond)
	close(jobs)
	time.Sleep(time.Millisecond)
}
