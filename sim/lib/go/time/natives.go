package time

import "unsafe"

// now is the virtual clock: nanoseconds since the program began.
func now() int64

// sleep parks the goroutine for that many nanoseconds of the virtual clock.
func sleep(ns int64)

// asynchronous: the program's Go is older than 1.23, and so are its timers' channels.
func asynchronous() bool

// startSend begins a timer that sends the time on c, which has room for one, at when and then every
// period. startFunc begins one that starts a goroutine with f.
func startSend(c chan Time, when, period int64) unsafe.Pointer
func startFunc(f func(), when int64) unsafe.Pointer

// stopTimer ends a timer and says whether it had still to fire.
func stopTimer(t unsafe.Pointer) bool
