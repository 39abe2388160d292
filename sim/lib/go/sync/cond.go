package sync

import (
	"sync/atomic"
	"unsafe"
)

// A Cond is where goroutines wait until something has become true. L is held while it is looked at
// and changed. A signal that nobody waits for is lost, so the waiter looks first, and again after:
//
//	c.L.Lock()
//	for !condition() {
//		c.Wait()
//	}
//	... what needs the condition ...
//	c.L.Unlock()
type Cond struct {
	noCopy  noCopy
	L       Locker
	notify  notifyList
	checker copyChecker
}

func NewCond(l Locker) *Cond { return &Cond{L: l} }

// Wait unlocks L, waits to be woken, and locks L again.
func (c *Cond) Wait() {
	c.checker.check()
	t := runtime_notifyListAdd(&c.notify) // before the unlock, so that no signal after it is missed
	c.L.Unlock()
	runtime_notifyListWait(&c.notify, t)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if any waits.
func (c *Cond) Signal() {
	c.checker.check()
	runtime_notifyListNotifyOne(&c.notify)
}

// Broadcast wakes all.
func (c *Cond) Broadcast() {
	c.checker.check()
	runtime_notifyListNotifyAll(&c.notify)
}

// A copyChecker remembers its own address, to find out that it was copied.
type copyChecker uintptr

func (c *copyChecker) check() {
	self := uintptr(unsafe.Pointer(c))
	if uintptr(*c) != self &&
		!atomic.CompareAndSwapUintptr((*uintptr)(c), 0, self) &&
		uintptr(*c) != self {
		panic("sync.Cond is copied")
	}
}
