// Package testing runs test functions, each in a goroutine of its own, and reports as `go test -v` does.
package testing

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

// An InternalTest is a test function and its name.
type InternalTest struct {
	Name string
	F    func(*T)
}

// TB is what T and other kinds of tests have in common.
type TB interface {
	Cleanup(func())
	Error(args ...any)
	Errorf(format string, args ...any)
	Fail()
	FailNow()
	Failed() bool
	Fatal(args ...any)
	Fatalf(format string, args ...any)
	Helper()
	Log(args ...any)
	Logf(format string, args ...any)
	Name() string
	Setenv(key, value string)
	Skip(args ...any)
	SkipNow()
	Skipf(format string, args ...any)
	Skipped() bool
}

// A T is one running test.
type T struct {
	mu       sync.Mutex
	name     string
	parent   *T
	level    int // 0 for the root, which is no test
	failed   bool
	skipped  bool
	finished bool // the function came to its end or to FailNow or SkipNow
	parallel bool
	signal   chan bool     // the test has ended, or waits for its turn among the parallel ones
	barrier  chan struct{} // closed when the test's function has ended: parallel subtests go on
	sub      []*T          // parallel subtests
	names    map[string]int
	cleanups []func()
	helpers  map[string]bool
	reports  []string // closing lines of subtests, which stand below the test's own
	start    time.Time
	duration time.Duration // without the time it waited for its turn
}

func newT(parent *T, name string) *T {
	t := &T{name: name, parent: parent, signal: make(chan bool, 1), barrier: make(chan struct{})}
	if parent != nil {
		t.level = parent.level + 1
	}
	return t
}

// RunTests runs the tests and returns the exit code: 0, or 1 if one failed.
func RunTests(tests []InternalTest) int {
	if len(tests) == 0 {
		fmt.Fprintln(os.Stderr, "testing: warning: no tests to run")
		fmt.Println("PASS")
		return 0
	}
	root := newT(nil, "")
	tRunner(root, func(t *T) {
		for _, test := range tests {
			t.Run(test.Name, test.F)
		}
	})
	if root.Failed() {
		fmt.Println("FAIL")
		return 1
	}
	fmt.Println("PASS")
	return 0
}

// An M is what TestMain gets.
type M struct {
	tests []InternalTest
}

func NewM(tests []InternalTest) *M { return &M{tests} }

func (m *M) Run() int { return RunTests(m.tests) }

func Short() bool   { return false }
func Verbose() bool { return true }
func Testing() bool { return true }

// tRunner runs one test in its goroutine and sees to what must happen at its end.
func tRunner(t *T, fn func(t *T)) {
	defer func() {
		err := recover()
		if err == nil && !t.finished {
			err = "test executed panic(nil) or runtime.Goexit"
		}
		finish := func() {
			t.duration += time.Since(t.start)
			close(t.barrier) // now the parallel subtests
			for _, sub := range t.sub {
				<-sub.signal
			}
			t.runCleanups()
		}
		doPanic := func(err any) {
			t.Fail()
			t.duration += time.Since(t.start)
			t.runCleanups()
			for at := t; at.level > 0; at = at.parent {
				at.closingLine()
				at.parent.Fail()
			}
			t.flush()
			panic(err)
		}
		if err != nil {
			doPanic(err)
		}
		finish()
		t.report()
		t.signal <- true
	}()
	t.start = time.Now()
	fn(t)
	t.finished = true
}

// Run runs f as a subtest and waits until it has ended or called Parallel. It says whether it has not failed.
func (t *T) Run(name string, f func(t *T)) bool {
	sub := newT(t, t.subName(name))
	announce("RUN  ", sub.name)
	go tRunner(sub, f)
	<-sub.signal
	return !sub.Failed()
}

// spoke is the test that the last line of output was about.
var spoke string

func announce(what, name string) {
	spoke = name
	fmt.Printf("=== %s %s\n", what, name)
}

// subName makes a subtest's full name; the same name a second time gets a number.
func (t *T) subName(name string) string {
	name = strings.Map(func(r rune) rune {
		if r == ' ' {
			return '_'
		}
		return r
	}, name)
	if t.level == 0 {
		return name
	}
	full := t.name + "/" + name
	if t.names == nil {
		t.names = map[string]int{}
	}
	n := t.names[full]
	t.names[full] = n + 1
	if n > 0 || name == "" {
		full = fmt.Sprintf("%s#%02d", full, n)
	}
	return full
}

// Parallel lets the test wait until its parent's function has ended, and then run beside the other
// parallel ones.
func (t *T) Parallel() {
	if t.parallel {
		panic("testing: t.Parallel called multiple times")
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

func (t *T) Name() string { return t.name }

// Fail marks the test and those above it as failed; it goes on.
func (t *T) Fail() {
	if t.parent != nil {
		t.parent.Fail()
	}
	t.mu.Lock()
	t.failed = true
	t.mu.Unlock()
}

func (t *T) Failed() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.failed
}

// FailNow fails and ends the test by ending its goroutine: deferred calls run.
func (t *T) FailNow() {
	t.Fail()
	t.finished = true
	runtime.Goexit()
}

func (t *T) SkipNow() {
	t.mu.Lock()
	t.skipped = true
	t.mu.Unlock()
	t.finished = true
	runtime.Goexit()
}

func (t *T) Skipped() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.skipped
}

// Log prints its operands as Println does, with file and line. The others are Log and Fail, FailNow or SkipNow.
func (t *T) Log(args ...any)                 { t.log(fmt.Sprintln(args...)) }
func (t *T) Logf(format string, args ...any) { t.log(fmt.Sprintf(format, args...)) }

func (t *T) Error(args ...any) {
	t.log(fmt.Sprintln(args...))
	t.Fail()
}

func (t *T) Errorf(format string, args ...any) {
	t.log(fmt.Sprintf(format, args...))
	t.Fail()
}

func (t *T) Fatal(args ...any) {
	t.log(fmt.Sprintln(args...))
	t.FailNow()
}

func (t *T) Fatalf(format string, args ...any) {
	t.log(fmt.Sprintf(format, args...))
	t.FailNow()
}

func (t *T) Skip(args ...any) {
	t.log(fmt.Sprintln(args...))
	t.SkipNow()
}

func (t *T) Skipf(format string, args ...any) {
	t.log(fmt.Sprintf(format, args...))
	t.SkipNow()
}

// Helper makes the lines that the calling function logs carry its caller's place.
func (t *T) Helper() {
	pc, _, _, ok := runtime.Caller(1)
	if !ok {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.helpers == nil {
		t.helpers = map[string]bool{}
	}
	t.helpers[runtime.FuncForPC(pc).Name()] = true
}

// log writes a text, indented below the test, behind the place of the call.
func (t *T) log(text string) {
	file, line := t.place()
	if i := strings.LastIndexByte(file, '/'); i >= 0 {
		file = file[i+1:]
	}
	text = strings.TrimSuffix(text, "\n")
	text = strings.ReplaceAll(text, "\n", "\n        ")
	if spoke != t.name {
		announce("NAME ", t.name)
	}
	fmt.Printf("    %s:%d: %s\n", file, line, text)
}

// place is where the method of T was called that is logging, helpers left out.
func (t *T) place() (file string, line int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for skip := 3; ; skip++ { // place, log, and the method
		pc, f, l, ok := runtime.Caller(skip)
		if !ok {
			return "???", 1
		}
		if !t.helpers[runtime.FuncForPC(pc).Name()] {
			return f, l
		}
	}
}

// Cleanup calls f when the test and its subtests have ended, the last one first.
func (t *T) Cleanup(f func()) {
	t.mu.Lock()
	t.cleanups = append(t.cleanups, f)
	t.mu.Unlock()
}

func (t *T) runCleanups() {
	for len(t.cleanups) > 0 {
		last := len(t.cleanups) - 1
		f := t.cleanups[last]
		t.cleanups = t.cleanups[:last]
		f()
	}
}

// Setenv sets a variable of the environment until the test's end.
func (t *T) Setenv(key, value string) {
	old, had := os.LookupEnv(key)
	os.Setenv(key, value)
	t.Cleanup(func() {
		if had {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// report writes the closing lines: those of a subtest stand below its parent's.
func (t *T) report() {
	if t.level == 0 {
		return
	}
	t.closingLine()
	if t.level == 1 {
		t.flush()
	}
}

func (t *T) closingLine() {
	verdict := "PASS"
	if t.Failed() {
		verdict = "FAIL"
	} else if t.Skipped() {
		verdict = "SKIP"
	}
	line := fmt.Sprintf("%s--- %s: %s (%.2fs)\n", strings.Repeat("    ", t.level-1), verdict, t.name, t.duration.Seconds())
	t.parent.mu.Lock()
	t.parent.reports = append(append(t.parent.reports, line), t.reports...)
	t.parent.mu.Unlock()
	t.reports = nil
}

// flush prints the lines that have come up to the root.
func (t *T) flush() {
	root := t
	for root.level > 0 {
		root = root.parent
	}
	root.mu.Lock()
	lines := root.reports
	root.reports = nil
	root.mu.Unlock()
	for _, line := range lines {
		fmt.Print(line)
	}
}
