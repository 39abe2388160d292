package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var a int32
	var b int64
	var c uint32
	fmt.Println(atomic.AddInt32(&a, 5), atomic.AddInt64(&b, -3), atomic.AddUint32(&c, ^uint32(0))) // out: 5 -3 4294967295
	fmt.Println(atomic.LoadInt32(&a), atomic.SwapInt64(&b, 9), atomic.LoadInt64(&b))               // out: 5 -3 9
	fmt.Println(atomic.CompareAndSwapInt32(&a, 5, 6), atomic.CompareAndSwapInt32(&a, 5, 7), a)     // out: true false 6
	atomic.StoreUint32(&c, 77)
	fmt.Println(c, atomic.LoadUint32(&c)) // out: 77 77
	var p atomic.Int64
	p.Store(10)
	fmt.Println(p.Add(5), p.CompareAndSwap(15, 1), p.Swap(2), p.Load(), p.And(3), p.Or(8), p.Load()) // out: 15 true 1 2 2 2 10
	var f atomic.Bool
	fmt.Println(f.Swap(true), f.Load(), f.CompareAndSwap(false, true)) // out: false true false
	var u atomic.Uint64
	u.Store(1)
	fmt.Println(u.Add(^uint64(0))) // out: 0
}
