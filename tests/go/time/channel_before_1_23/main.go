// Before Go 1.23 a timer's channel had room for one time, which stayed there after Stop and Reset.
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
	println(len(t.C), cap(t.C)) // out: 0 1
	time.Sleep(2 * time.Millisecond)
	println(len(t.C), cap(t.C))        // out: 1 1
	println(t.Stop())                  // out: false
	println(t.Reset(time.Millisecond)) // out: false
	time.Sleep(2 * time.Millisecond)
	println(t.Reset(time.Hour)) // out: false
	println(received(t.C))      // out: true
	k := time.NewTicker(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	println(len(k.C), cap(k.C)) // out: 1 1
	k.Reset(time.Hour)
	println(received(k.C)) // out: true
}
