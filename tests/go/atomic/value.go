package main

import (
	"fmt"
	"sync/atomic"
)

type config struct{ n int }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store(config{1})
	c := v.Load().(config)
	fmt.Println(c.n, v.Swap(config{2}), v.CompareAndSwap(config{2}, config{3}), v.Load())
	try(func() { v.Store(nil) })
	try(func() { v.Store("other type") })
	try(func() { v.Swap(5) })
}

/* output:
<nil>
1 {1} true {3}
sync/atomic: store of nil value into Value
sync/atomic: store of inconsistently typed value into Value
sync/atomic: swap of inconsistently typed value into Value
*/
