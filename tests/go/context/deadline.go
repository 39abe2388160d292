package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func work(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	fmt.Println(work(ctx, time.Millisecond)) // out: <nil>
	err := work(ctx, time.Minute)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded), err == context.DeadlineExceeded) // out: context deadline exceeded true true
	_, has := ctx.Deadline()
	_, none := context.Background().Deadline()
	fmt.Println(has, none) // out: true false
	short, c2 := context.WithTimeout(ctx, time.Hour)
	defer c2()
	fmt.Println(short.Err()) // out: context deadline exceeded
	past, c3 := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer c3()
	fmt.Println(past.Err()) // out: context deadline exceeded
	var t interface{ Timeout() bool }
	fmt.Println(errors.As(err, &t) && t.Timeout()) // out: true
}
