// WithCancelCause tells why; children are told their parent's cause; the first cancel counts.
package main

import (
	"context"
	"errors"
	"fmt"
)

func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	child, stop := context.WithCancel(ctx)
	defer stop()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	cancel(errors.New("why"))
	cancel(errors.New("too late"))
	<-child.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx), child.Err(), context.Cause(child))
	stop2 := context.AfterFunc(ctx, func() {})
	fmt.Println(stop2())
	fmt.Println(context.WithoutCancel(child).Err())
}

/* output:
<nil> <nil>
context canceled why context canceled why
false
<nil>
*/
