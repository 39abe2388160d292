package main

import (
	"context"
	"errors"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	child, stop := context.WithCancel(ctx)
	defer stop()
	fmt.Println(ctx.Err(), child.Err()) // out: <nil> <nil>
	done := make(chan string)
	go func() {
		<-child.Done()
		done <- child.Err().Error()
	}()
	cancel()
	cancel()
	fmt.Println(<-done, ctx.Err(), errors.Is(child.Err(), context.Canceled)) // out: context canceled context canceled true
	late, stop2 := context.WithCancel(ctx)
	defer stop2()
	fmt.Println(late.Err(), context.Cause(late)) // out: context canceled context canceled
	c3, cancel3 := context.WithCancelCause(context.Background())
	cancel3(errors.New("my reason"))
	fmt.Println(c3.Err(), context.Cause(c3)) // out: context canceled my reason
	sibling, stop4 := context.WithCancel(context.Background())
	defer stop4()
	fmt.Println(sibling.Err()) // out: <nil>
}
