// An errgroup: the first error, cancelled context, limits. Native Go takes the package from the folder vendor, which leads to
// gostep's own source: this shows that it works, not that it is the same as the module's.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	var sum atomic.Int64
	for i := range 10 {
		g.Go(func() error {
			sum.Add(int64(i))
			return nil
		})
	}
	fmt.Println(g.Wait(), sum.Load())

	broken := errors.New("broken")
	gc, ctx := errgroup.WithContext(context.Background())
	gc.Go(func() error {
		time.Sleep(time.Millisecond)
		return broken
	})
	gc.Go(func() error {
		<-ctx.Done()
		return ctx.Err()
	})
	fmt.Println(gc.Wait(), ctx.Err(), context.Cause(ctx))

	var limited errgroup.Group
	limited.SetLimit(2)
	var now, most atomic.Int32
	for range 8 {
		limited.Go(func() error {
			if n := now.Add(1); n > most.Load() {
				most.Store(n)
			}
			time.Sleep(time.Millisecond)
			now.Add(-1)
			return nil
		})
	}
	fmt.Println(limited.Wait(), most.Load())
	block := make(chan bool)
	fmt.Println(limited.TryGo(func() error { <-block; return nil }), limited.TryGo(func() error { <-block; return nil }), limited.TryGo(func() error { return nil }))
	func() {
		defer func() { fmt.Println(recover()) }()
		limited.SetLimit(3)
	}()
	close(block)
	fmt.Println(limited.Wait())
	limited.SetLimit(-1)
	fmt.Println(limited.TryGo(func() error { return broken }), limited.Wait())
}

/* output:
<nil> 45
broken context canceled broken
<nil> 2
true true false
errgroup: modify limit while 2 goroutines in the group are still active
<nil>
true broken
*/
