package runtime

import "unsafe"

// There are no profiles and no traces: what asks for them is answered with none. gostep shows the run itself.

// A StackRecord is a stack in a profile.
type StackRecord struct {
	Stack0 [32]uintptr
}

func (r *StackRecord) Stack() []uintptr { return trimmed(r.Stack0[:]) }

func trimmed(stack []uintptr) []uintptr {
	for i, pc := range stack {
		if pc == 0 {
			return stack[:i]
		}
	}
	return stack
}

// A MemProfileRecord tells of the objects that one stack allocated.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

func (r *MemProfileRecord) InUseBytes() int64   { return r.AllocBytes - r.FreeBytes }
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }
func (r *MemProfileRecord) Stack() []uintptr    { return trimmed(r.Stack0[:]) }

// A BlockProfileRecord tells how long one stack waited.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }
func BlockProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func MutexProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func ThreadCreateProfile(p []StackRecord) (n int, ok bool)             { return 0, true }

// GoroutineProfile says how many goroutines there are; their stacks are empty.
func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	n = NumGoroutine()
	if n > len(p) {
		return n, false
	}
	clear(p[:n])
	return n, true
}

func SetBlockProfileRate(rate int) {}
func SetCPUProfileRate(hz int)     {}

var mutexFraction int

func SetMutexProfileFraction(rate int) int {
	old := mutexFraction
	if rate >= 0 {
		mutexFraction = rate
	}
	return old
}

// CPUProfile has no samples.
func CPUProfile() []byte { panic("CPUProfile no longer available") }

func StartTrace() error { return plainError("tracing is not supported") }
func StopTrace()        {}
func ReadTrace() []byte { return nil }

func NumCgoCall() int64 { return 0 }

func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {}

// Breakpoint does nothing: there is no debugger below the program. The window's steps are one above it.
func Breakpoint() {}

// A Pinner keeps objects where they are, as all objects are here, and alive.
type Pinner struct {
	pinned []any
}

func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }
func (p *Pinner) Unpin()          { p.pinned = nil }
