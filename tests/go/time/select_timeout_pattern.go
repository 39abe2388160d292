package main

import (
	"errors"
	"fmt"
	"time"
)

var errTimeout = errors.New("timeout")

func call(work, limit time.Duration) (string, error) {
	res := make(chan string, 1)
	go func() {
		time.Sleep(work)
		res <- "answer"
	}()
	select {
	case s := <-res:
		return s, nil
	case <-time.After(limit):
		return "", errTimeout
	}
}

func main() {
	fmt.Println(call(2*time.Millisecond, time.Second)) // out: answer <nil>
	fmt.Println(call(time.Second, 2*time.Millisecond)) // out:  timeout
}
