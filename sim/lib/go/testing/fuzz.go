package testing

import (
	"fmt"
	"internal/fuzzing"
	"time"
)

// An InternalFuzzTarget is a fuzz test and its name.
type InternalFuzzTarget struct {
	Name string
	Fn   func(f *F)
}

// An F is one running fuzz test. Its target is called with what was given to Add, as go test does without -fuzz; nobody looks
// for other inputs.
type F struct {
	common
	seeds  [][]any
	fuzzed bool
}

// fRunner runs one fuzz test in its goroutine. It has to call Fuzz, unless it fails or is skipped.
func fRunner(f *F, fn func(f *F)) {
	defer f.ended()
	defer func() {
		err := recover()
		if err == nil && !f.finished {
			err = "test executed panic(nil) or runtime.Goexit"
		}
		if err != nil {
			f.dying = true
			f.duration += time.Since(f.start)
			f.lastWords()
			panic(err)
		}
		f.finish()
	}()
	f.start = time.Now()
	fn(f)
	f.finished = true
	if !f.fuzzed && !f.Failed() {
		f.Error("returned without calling F.Fuzz, F.Fail, or F.Skip")
	}
}

// runFuzz runs a fuzz test below the root.
func (c *common) runFuzz(fuzz InternalFuzzTarget) {
	if !selected(fuzz.Name, runFilter) {
		return
	}
	f := new(F)
	f.begin(c, fuzz.Name)
	announce("RUN  ", f.name)
	go fRunner(f, fuzz.Fn)
	<-f.signal
}

// Add gives arguments for a call of the target.
func (f *F) Add(args ...any) {
	for _, arg := range args {
		switch arg.(type) {
		case []byte, string, bool, float32, float64, int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64:
		default:
			panic(fmt.Sprintf("testing: unsupported type to Add %T", arg))
		}
	}
	f.seeds = append(f.seeds, args)
}

// Fuzz calls the target, func(t *testing.T, ...) with parameters of the types given to Add, in a subtest for each call of Add.
func (f *F) Fuzz(target any) {
	if f.fuzzed {
		panic("testing: F.Fuzz called more than once")
	}
	f.fuzzed = true
	if f.Failed() {
		return
	}
	f.Helper()
	t := fuzzing.Open(target)
	for _, args := range f.seeds {
		if problem := t.Mismatch(args); problem != "" {
			f.Fatal(problem)
		}
	}
	for i, args := range f.seeds {
		full := fmt.Sprintf("%s/seed#%d", f.name, i)
		if !selected(full, runFilter) {
			continue
		}
		sub := newT(&f.common, full)
		announce("RUN  ", sub.name)
		go tRunner(sub, func(sub *T) { t.Call(sub, args) })
		<-sub.signal
	}
}
