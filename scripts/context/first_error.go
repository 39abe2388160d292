package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	g, ctx := errgroup.WithContext(context.Background())
	g.Go(func() error {
		time.Sleep(10 * time.Millisecond)
		return errors.New("one: no route")
	})
	g.Go(func() error {
		<-ctx.Done()
		fmt.Println("two:", ctx.Err())
		return ctx.Err()
	})
	g.Go(func() error {
		time.Sleep(20 * time.Millisecond)
		fmt.Println("three: finished")
		return errors.New("three: broken")
	})
	fmt.Println("Wait:", g.Wait())
}
