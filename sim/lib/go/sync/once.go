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
// panics with the same value.
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

// OnceValue returns a function that calls f once and always returns what f returned then, OnceValues one for two values.
func OnceValue[T any](f func() T) func() T {
	var result T
	once := OnceFunc(func() {
		result = f()
		f = nil
	})
	return func() T {
		once()
		return result
	}
}

func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var r1 T1
	var r2 T2
	once := OnceFunc(func() {
		r1, r2 = f()
		f = nil
	})
	return func() (T1, T2) {
		once()
		return r1, r2
	}
}
