// Package sync has locks and other ways for goroutines to wait for each other.
//
// It is built on two things below: the atomic operations of sync/atomic, and semaphores on which
// goroutines sleep (runtime.go).
package sync

import "sync/atomic"

// A Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// A Mutex lets one goroutine in at a time. The zero Mutex is unlocked. It must not be copied after
// its first use.
//
// The state is one number: its low bits say what the lock is in, the rest counts the waiters.
// A goroutine that wakes from the queue competes with those that just arrive, and often loses: they
// are running already. When one has waited for more than a millisecond, the lock goes into
// starving mode and is handed from owner to the first in the queue directly.
type Mutex struct {
	state int32
	sema  uint32
}

const (
	mutexLocked      = 1 << iota // somebody holds the lock
	mutexWoken                   // a goroutine was woken and is on its way: do not wake another
	mutexStarving                // the lock is handed on in order of the queue
	mutexWaiterShift = iota      // from here on the number of waiters

	starvationThresholdNs = 1e6
)

// Lock locks m. If it is locked already, the goroutine waits.
func (m *Mutex) Lock() {
	// Fast path: nobody holds it, nobody waits.
	if atomic.CompareAndSwapInt32(&m.state, 0, mutexLocked) {
		return
	}
	m.lockSlow()
}

// TryLock locks m if that needs no waiting, and says whether it did.
func (m *Mutex) TryLock() bool {
	old := m.state
	if old&(mutexLocked|mutexStarving) != 0 {
		return false
	}
	return atomic.CompareAndSwapInt32(&m.state, old, old|mutexLocked)
}

func (m *Mutex) lockSlow() {
	var waitStart int64
	starving := false // this goroutine has waited too long
	awoke := false    // this goroutine was woken and owns the bit mutexWoken
	old := m.state
	for {
		new := old
		if old&mutexStarving == 0 {
			new |= mutexLocked // take it, unless it is handed on in order
		}
		if old&(mutexLocked|mutexStarving) != 0 {
			new += 1 << mutexWaiterShift // it cannot be had now: one waiter more
		}
		if starving && old&mutexLocked != 0 {
			new |= mutexStarving
		}
		if awoke {
			new &^= mutexWoken
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, new) {
			old = m.state // somebody was faster: look again
			continue
		}
		if old&(mutexLocked|mutexStarving) == 0 {
			return // it was free, and now it is ours
		}

		queueLifo := waitStart != 0 // who waited before goes to the head of the queue
		if waitStart == 0 {
			waitStart = nanotime()
		}
		runtime_SemacquireMutex(&m.sema, queueLifo, 1)
		starving = starving || nanotime()-waitStart > starvationThresholdNs
		old = m.state
		if old&mutexStarving != 0 {
			// The lock was handed to us, but the state does not say so yet: locked is not set,
			// and we still count as a waiter.
			delta := int32(mutexLocked - 1<<mutexWaiterShift)
			if !starving || old>>mutexWaiterShift == 1 {
				delta -= mutexStarving // nobody starves any more
			}
			atomic.AddInt32(&m.state, delta)
			return
		}
		awoke = true
	}
}

// Unlock unlocks m; any goroutine may do it. Unlocking an unlocked Mutex is a fatal error.
func (m *Mutex) Unlock() {
	// Fast path: drop the lock bit. What is left are waiters, if any.
	new := atomic.AddInt32(&m.state, -mutexLocked)
	if new != 0 {
		m.unlockSlow(new)
	}
}

func (m *Mutex) unlockSlow(new int32) {
	if (new+mutexLocked)&mutexLocked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if new&mutexStarving != 0 {
		runtime_Semrelease(&m.sema, true, 1) // straight to the first waiter
		return
	}
	for old := new; ; old = m.state {
		// Nobody waits, or somebody is awake or has the lock already: they will see to it.
		if old>>mutexWaiterShift == 0 || old&(mutexLocked|mutexWoken|mutexStarving) != 0 {
			return
		}
		new = (old - 1<<mutexWaiterShift) | mutexWoken
		if atomic.CompareAndSwapInt32(&m.state, old, new) {
			runtime_Semrelease(&m.sema, false, 1)
			return
		}
	}
}
