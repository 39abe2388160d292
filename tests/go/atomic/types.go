// The types of sync/atomic.
package main

import (
	"fmt"
	"sync/atomic"
)

type conf struct{ name string }

func main() {
	var i atomic.Int64
	var u atomic.Uint32
	var b atomic.Bool
	var p atomic.Pointer[conf]
	var v atomic.Value
	fmt.Println(i.Add(5), i.CompareAndSwap(5, 7), i.Swap(9), i.Load(), i.And(8), i.Or(3), i.Load())
	fmt.Println(u.Add(^uint32(0)), u.Load())
	fmt.Println(b.Swap(true), b.Load())
	fmt.Println(p.Load() == nil, p.Swap(&conf{"x"}) == nil, p.Load().name)
	fmt.Println(v.Load(), v.Swap("a"), v.Load())
	defer func() { fmt.Println(recover()) }()
	v.Store(1)
}

/* output:
5 true 7 9 9 8 11
4294967295 4294967295
false true
true true x
<nil> <nil> a
sync/atomic: store of inconsistently typed value into Value
*/
