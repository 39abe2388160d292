package debug

import (
	"errors"
	"math"
	"os"
	"runtime"
	"time"
)

// Settings are remembered, so that what was set before can be told; the machine has limits of its own.

var (
	maxStack    = 1000000000
	maxThreads  = 10000
	memoryLimit = int64(math.MaxInt64)
)

func SetMaxStack(bytes int) int {
	old := maxStack
	maxStack = bytes
	return old
}

func SetMaxThreads(threads int) int {
	old := maxThreads
	maxThreads = threads
	return old
}

// SetMemoryLimit changes nothing for a negative limit.
func SetMemoryLimit(limit int64) int64 {
	old := memoryLimit
	if limit >= 0 {
		memoryLimit = limit
	}
	return old
}

// SetPanicOnFault makes the goroutine's accesses to memory that is not there panic, as those through nil do anyway; else the program dies.
func SetPanicOnFault(enabled bool) bool

// SetTraceback has no effect: a crash shows what GOTRACEBACK=single shows.
func SetTraceback(level string) {}

// WriteHeapDump writes nothing: gostep shows the heap itself.
func WriteHeapDump(fd uintptr) {}

// CrashOptions has no options yet.
type CrashOptions struct{}

// SetCrashOutput only takes nil: a crash's text goes to standard error.
func SetCrashOutput(f *os.File, opts CrashOptions) error {
	if f != nil {
		return errors.New("debug.SetCrashOutput: the simulated world writes crashes to standard error only")
	}
	return nil
}

// GCStats tells of the collections; they take no time on the virtual clock.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.LastGC, stats.PauseTotal = time.Time{}, 0
	stats.Pause, stats.PauseEnd = stats.Pause[:0], stats.PauseEnd[:0]
	clear(stats.PauseQuantiles)
}
