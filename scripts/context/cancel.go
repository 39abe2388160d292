package main

import (
	"context"
	"fmt"
	"time"
)

func listens(ctx context.Context, done chan<- string) {
	select {
	case <-ctx.Done():
		done <- "listens: " + ctx.Err().Error()
	case <-time.After(time.Hour):
		done <- "listens: finished"
	}
}

func deaf(_ context.Context, done chan<- string) {
	time.Sleep(time.Hour)
	done <- "deaf: finished"
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan string)
	go listens(ctx, done)
	go deaf(ctx, done)
	time.Sleep(time.Second)
	cancel()
	first := <-done
	fmt.Println(first)
	second := <-done
	fmt.Println(second)
}
