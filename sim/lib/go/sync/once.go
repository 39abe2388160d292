package sync

import "sync/atomic"

// A Once does something exactly once.
type Once struct {
	done atomic.Uint32 // first, since the fast path looks at nothing else
	m    Mutex
}

// Do calls f if it is the first call of Do on this Once. Every call returns only after f has
// returned, also those that did not call it. If f panics, it counts as done all the same.
// If f itself calls Do on the same Once, both wait for ever.
func (o *Once) Do(f func()) {
	// A compare-and-swap of done would not do: the second caller would return while the first
	// is still inside f.
	if o.done.Load() == 0 {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if o.done.Load() == 0 { // again: another may have done it while we waited for the lock
		defer o.done.Store(1) // also if f panics; and before the unlock, since defers run last first
		f()
	}
}

// OnceFunc returns a function that calls f once, whoever calls first. If f panics, each call
// panics with the same value. OnceValue and OnceValues come with generics.
func OnceFunc(f func()) func() {
	var (
		once  Once
		valid bool
		p     any
	)
	g := func() {
		defer func() {
			p = recover()
			if !valid {
				panic(p) // again, so that the first caller sees where it came from
			}
		}()
		f()
		f = nil // what it refers to is not needed any more
		valid = true
	}
	return func() {
		once.Do(g)
		if !valid {
			panic(p)
		}
	}
}
