package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var n chan int
	c := make(chan int, 1)
	close(c)
	try(func() { close(n) })
	try(func() { close(c) })
	try(func() { c <- 1 })
	try(func() {
		select {
		case c <- 1:
		default:
		}
	})
	neg := -1
	try(func() { _ = make(chan int, neg) })
	try(func() { panic(fmt.Sprint(<-c)) })
	close(c) // panic: close of closed channel
}

/* output:
close of nil channel
close of closed channel
send on closed channel
send on closed channel
makechan: size out of range
0
*/
