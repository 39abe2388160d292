package testing

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
)

// TB is what T and B have in common.
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
	TempDir() string
}

// common is what a running test or benchmark is made of.
type common struct {
	mu       sync.Mutex
	name     string
	parent   *common
	level    int // 0 for the root, which is no test
	failed   bool
	skipped  bool
	finished bool // the function came to its end or to FailNow or SkipNow
	parallel bool
	setenv   bool
	dying    bool // a panic of the test ends the program
	bench    bool
	signal   chan bool     // the test has ended, or waits for its turn among the parallel ones
	barrier  chan struct{} // closed when the test's function has ended: parallel subtests go on
	sub      []*T          // parallel subtests
	names    map[string]int
	cleanups []func()
	helpers  map[string]bool
	tempDir  string
	tempDirs int
	reports  []string // closing lines of subtests, which stand below the test's own
	start    time.Time
	duration time.Duration // without the time it waited for its turn
}

// begin makes a common ready to run below its parent.
func (c *common) begin(parent *common, name string) {
	c.name, c.parent = name, parent
	c.signal = make(chan bool, 1)
	c.barrier = make(chan struct{})
	if parent != nil {
		c.level = parent.level + 1
	}
}

func (c *common) Name() string { return c.name }

// Fail marks the test and those above it as failed; it goes on.
func (c *common) Fail() {
	if c.parent != nil {
		c.parent.Fail()
	}
	c.mu.Lock()
	c.failed = true
	c.mu.Unlock()
}

func (c *common) Failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.failed
}

// FailNow fails and ends the test by ending its goroutine: deferred calls run.
func (c *common) FailNow() {
	c.Fail()
	c.finished = true
	runtime.Goexit()
}

func (c *common) SkipNow() {
	c.mu.Lock()
	c.skipped = true
	c.mu.Unlock()
	c.finished = true
	runtime.Goexit()
}

func (c *common) Skipped() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.skipped
}

// ---- logging ----

// Log prints its operands as Println does, with file and line. The others are Log and Fail, FailNow or SkipNow.
func (c *common) Log(args ...any)                 { c.log(fmt.Sprintln(args...)) }
func (c *common) Logf(format string, args ...any) { c.log(fmt.Sprintf(format, args...)) }

func (c *common) Error(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.Fail()
}

func (c *common) Errorf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.Fail()
}

func (c *common) Fatal(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.FailNow()
}

func (c *common) Fatalf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.FailNow()
}

func (c *common) Skip(args ...any) {
	c.log(fmt.Sprintln(args...))
	c.SkipNow()
}

func (c *common) Skipf(format string, args ...any) {
	c.log(fmt.Sprintf(format, args...))
	c.SkipNow()
}

// Helper makes the lines that the calling function logs carry its caller's place.
func (c *common) Helper() {
	pc, _, _, ok := runtime.Caller(1)
	if !ok {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	c.helpers[runtime.FuncForPC(pc).Name()] = true
}

// spoke is the test that the last line of output was about.
var spoke string

func announce(what, name string) {
	spoke = name
	fmt.Printf("=== %s %s\n", what, name)
}

// log writes a text, indented below the test, behind the place of the call.
func (c *common) log(text string) {
	file, line := c.place()
	if i := strings.LastIndexByte(file, '/'); i >= 0 {
		file = file[i+1:]
	}
	text = strings.TrimSuffix(text, "\n")
	text = strings.ReplaceAll(text, "\n", "\n        ")
	if spoke != c.name && !c.bench {
		announce("NAME ", c.name)
	}
	fmt.Printf("    %s:%d: %s\n", file, line, text)
}

// place is where the method was called that is logging, helpers left out.
func (c *common) place() (file string, line int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for skip := 3; ; skip++ { // place, log, and the method
		pc, f, l, ok := runtime.Caller(skip)
		if !ok {
			return "???", 1
		}
		if !c.helpers[runtime.FuncForPC(pc).Name()] {
			return f, l
		}
	}
}

// ---- what is undone at the end ----

// Cleanup calls f when the test and its subtests have ended, the last one first.
func (c *common) Cleanup(f func()) {
	c.mu.Lock()
	c.cleanups = append(c.cleanups, f)
	c.mu.Unlock()
}

// runCleanups runs what was given to Cleanup, all of it, even if one of the functions ends the goroutine.
func (c *common) runCleanups() {
	defer func() {
		if len(c.cleanups) > 0 {
			c.runCleanups()
		}
	}()
	for len(c.cleanups) > 0 {
		last := len(c.cleanups) - 1
		f := c.cleanups[last]
		c.cleanups = c.cleanups[:last]
		f()
	}
}

// Setenv sets a variable of the environment until the test's end.
func (c *common) Setenv(key, value string) {
	for at := c; at != nil; at = at.parent {
		if at.parallel {
			panic("testing: t.Setenv called after t.Parallel; cannot set environment variables in parallel tests")
		}
	}
	c.setenv = true
	old, had := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if had {
			os.Setenv(key, old)
		} else {
			os.Unsetenv(key)
		}
	})
}

// TempDir makes a folder that is there until the test's end, another one at each call.
func (c *common) TempDir() string {
	if c.tempDir == "" {
		dir, err := os.MkdirTemp("", strings.Map(fileRune, c.name))
		if err != nil {
			c.Fatalf("TempDir: %v", err)
		}
		c.tempDir = dir
		c.Cleanup(func() {
			c.tempDir = "" // a later one makes another
			if err := os.RemoveAll(dir); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	}
	c.tempDirs++
	dir := fmt.Sprintf("%s/%03d", c.tempDir, c.tempDirs)
	if err := os.Mkdir(dir, 0o777); err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

// fileRune leaves out of a test's name what does not belong into a file's.
func fileRune(r rune) rune {
	if r < 0x80 && !strings.ContainsRune("!#$%&()+,-.=@^_{}~ ", r) && !('0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z') {
		return -1
	}
	return r
}

// subName makes a full name; the same name a second time gets a number.
func (c *common) subName(name string) string {
	name = strings.Map(func(r rune) rune {
		if r == ' ' {
			return '_'
		}
		return r
	}, name)
	if c.level == 0 {
		return name
	}
	full := c.name + "/" + name
	if c.names == nil {
		c.names = map[string]int{}
	}
	n := c.names[full]
	c.names[full] = n + 1
	if n > 0 || name == "" {
		full = fmt.Sprintf("%s#%02d", full, n)
	}
	return full
}

// ---- the end ----

// finish runs what has to run when the test's function has ended.
func (c *common) finish() {
	c.duration += time.Since(c.start)
	close(c.barrier) // now the parallel subtests
	for _, sub := range c.sub {
		<-sub.signal
	}
	c.runCleanups()
}

// ended tells of the test's end, also when a function given to Cleanup has ended the goroutine.
func (c *common) ended() {
	if c.dying {
		return
	}
	if err := recover(); err != nil { // of such a function
		c.lastWords()
		panic(err)
	}
	c.report()
	c.signal <- true
}

// lastWords closes a test that ends the program by a panic, and those around it.
func (c *common) lastWords() {
	c.Fail()
	c.runCleanups()
	for at := c; at.level > 0; at = at.parent {
		at.closingLine()
		at.parent.Fail()
	}
	c.flush()
}

// ---- closing lines ----

// report writes the closing lines: those of a subtest stand below its parent's.
func (c *common) report() {
	if c.level == 0 {
		return
	}
	c.closingLine()
	if c.level == 1 {
		c.flush()
	}
}

func (c *common) closingLine() {
	verdict := "PASS"
	if c.Failed() {
		verdict = "FAIL"
	} else if c.Skipped() {
		verdict = "SKIP"
	}
	line := fmt.Sprintf("%s--- %s: %s (%.2fs)\n", strings.Repeat("    ", c.level-1), verdict, c.name, c.duration.Seconds())
	c.parent.mu.Lock()
	c.parent.reports = append(append(c.parent.reports, line), c.reports...)
	c.parent.mu.Unlock()
	c.reports = nil
}

// flush prints the lines that have come up to the root.
func (c *common) flush() {
	root := c
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
