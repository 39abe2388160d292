// Since Go 1.23 a timer's channel has no buffer to be seen, and after Stop and Reset no stale time can be received.
package main

import "time"

func received(c <-chan time.Time) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

func main() {
	t := time.NewTimer(time.Millisecond)
	println(len(t.C), cap(t.C)) // out: 0 0
	time.Sleep(2 * time.Millisecond)
	println(len(t.C), cap(t.C))        // out: 0 0
	println(t.Stop())                  // out: true
	println(t.Reset(time.Millisecond)) // out: false
	time.Sleep(2 * time.Millisecond)
	println(t.Reset(time.Hour)) // out: true
	println(received(t.C))      // out: false
	k := time.NewTicker(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	println(len(k.C), cap(k.C)) // out: 0 0
	k.Reset(time.Hour)
	println(received(k.C)) // out: false
}
