package main

import (
	"fmt"
	"time"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }() // out: time: Stop called on uninitialized Timer
	// out: time: Reset called on uninitialized Timer
	// out: non-positive interval for NewTicker
	// out: non-positive interval for Ticker.Reset
	f()
}

func main() {
	try(func() { new(time.Timer).Stop() })
	try(func() { new(time.Timer).Reset(1) })
	try(func() { time.NewTicker(-1) })
	try(func() { time.NewTicker(1).Reset(0) })
	fmt.Println(time.Tick(0) == nil) // out: true
}
