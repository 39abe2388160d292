// A function that a timer starts was created by no goroutine.
package main

import "time"

func main() {
	time.AfterFunc(time.Millisecond, func() { panic("timer") })
	time.Sleep(time.Second)
}

/* dump:
panic: timer

goroutine 2 [running]:
main.main.func1(...)
	timer.go:7
created by time.goFunc
	$GOROOT/src/time/sleep.go
*/
