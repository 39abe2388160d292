// Package runtime is what a program can see of the machine that runs it.
package runtime

const (
	GOOS     string = "linux"
	GOARCH   string = "amd64"
	Compiler        = "gc"
)

func Version() string { return "go1.23" }

func GOROOT() string { return "/usr/local/go" }

// NumCPU is 1: the machine runs one goroutine at a time.
func NumCPU() int { return 1 }

var maxProcs = 1

// GOMAXPROCS sets how many processors may be used and returns what was set before. It changes nothing
// here: who runs when is a matter of the schedule.
func GOMAXPROCS(n int) int {
	old := maxProcs
	if n > 0 {
		maxProcs = n
	}
	return old
}

// GC collects garbage and lets the other goroutines run meanwhile, as native Go's does: its caller waits until all is marked. So do
// the finalizers of what it found.
func GC() {
	wantGC()
	safePoint()
	Gosched()
}

// safePoint is a call, where the collector may run.
func safePoint() {}

// KeepAlive is one more use of x, behind a place where a collection finds it.
func KeepAlive(x any) {
	safePoint()
	use(x)
}

func use(x any) {}

// MemProfileRate is kept for programs that set it; there is no profile of the heap.
var MemProfileRate = 512 * 1024

func LockOSThread()   {}
func UnlockOSThread() {}

// MemStats has the numbers of the heap. What native Go keeps besides objects and stacks is not there, and 0.
type MemStats struct {
	Alloc         uint64 // bytes in use
	TotalAlloc    uint64 // bytes allocated ever
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64 // objects allocated ever
	Frees         uint64 // objects freed ever
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64 // objects in use
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64 // bytes in use at which the next collection begins
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool

	// BySize counts objects by size class; the simulated heap does not.
	BySize [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// counts lies here so that reading the numbers changes none of them.
var counts [8]uint64

func ReadMemStats(m *MemStats) {
	memory(counts[:])
	*m = MemStats{EnableGC: true, TotalAlloc: counts[0], Mallocs: counts[1], Frees: counts[2], Alloc: counts[3],
		NextGC: counts[4], NumGC: uint32(counts[5]), HeapSys: counts[6], HeapIdle: counts[7]}
	m.HeapAlloc, m.HeapInuse, m.Sys = m.Alloc, m.HeapSys-m.HeapIdle, m.HeapSys
	m.HeapObjects = m.Mallocs - m.Frees
}

// Caller describes the caller of its caller for skip 1, itself for 0.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	pc, file, line = caller(skip + 1)
	return pc, file, line, pc != 0
}

// Callers fills pcs with the frames above, Callers itself for skip 0.
func Callers(skip int, pcs []uintptr) int {
	for n := range pcs {
		pc, _, _ := caller(skip + n)
		if pc == 0 {
			return n
		}
		pcs[n] = pc
	}
	return len(pcs)
}

// A Func is a function of the program.
type Func struct {
	name  string
	entry uintptr
}

func FuncForPC(pc uintptr) *Func {
	name, entry, _, _ := function(pc)
	if name == "" {
		return nil
	}
	return &Func{name, entry}
}

func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

func (f *Func) Entry() uintptr { return f.entry }

func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, _, file, line = function(pc)
	return file, line
}

// A Frame is one of those that CallersFrames walks through.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

type Frames struct {
	pcs []uintptr
}

func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next leaves out what is in no function.
func (f *Frames) Next() (frame Frame, more bool) {
	for len(f.pcs) > 0 {
		pc := f.pcs[0]
		f.pcs = f.pcs[1:]
		if name, entry, file, line := function(pc); name != "" {
			return Frame{pc, &Func{name, entry}, name, file, line, entry}, len(f.pcs) > 0
		}
	}
	return Frame{}, false
}

// Stack writes a goroutine dump into buf and returns its length.
func Stack(buf []byte, all bool) int { return copy(buf, trace(all)) }
