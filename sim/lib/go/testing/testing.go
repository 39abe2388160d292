// Package testing runs test functions, each in a goroutine of its own, and reports as `go test -v` does.
//
// common.go holds what tests and benchmarks share, testing.go runs tests, fuzz.go fuzz tests, benchmark.go benchmarks,
// example.go examples;
// main.go is what the program of a test calls.
package testing

import "time"

// An InternalTest is a test function and its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// A T is one running test.
type T struct {
	common
}

func newT(parent *common, name string) *T {
	t := new(T)
	t.begin(parent, name)
	return t
}

// tRunner runs one test in its goroutine and sees to what must happen at its end.
func tRunner(t *T, fn func(t *T)) {
	defer t.ended()
	defer func() {
		err := recover()
		if err == nil && !t.finished {
			err = "test executed panic(nil) or runtime.Goexit"
		}
		doPanic := func(err any) {
			t.dying = true
			t.duration += time.Since(t.start)
			t.lastWords()
			panic(err)
		}
		if err != nil {
			doPanic(err)
		}
		t.finish()
	}()
	t.start = time.Now()
	fn(t)
	t.finished = true
}

// Run runs f as a subtest and waits until it has ended or called Parallel. It says whether it has not failed.
func (t *T) Run(name string, f func(t *T)) bool {
	full := t.subName(name)
	if !selected(full, runFilter) {
		return true
	}
	sub := newT(&t.common, full)
	announce("RUN  ", sub.name)
	go tRunner(sub, f)
	<-sub.signal
	return !sub.Failed()
}

// Parallel lets the test wait until its parent's function has ended, and then run beside the other
// parallel ones.
func (t *T) Parallel() {
	if t.parallel {
		panic("testing: t.Parallel called multiple times")
	}
	if t.setenv {
		panic("testing: t.Parallel called after t.Setenv; cannot set environment variables in parallel tests")
	}
	t.parallel = true
	t.duration += time.Since(t.start)
	t.parent.mu.Lock()
	t.parent.sub = append(t.parent.sub, t)
	t.parent.mu.Unlock()
	announce("PAUSE", t.name)
	t.signal <- true
	<-t.parent.barrier
	announce("CONT ", t.name)
	t.start = time.Now()
}

// Deadline says that there is none.
func (t *T) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
