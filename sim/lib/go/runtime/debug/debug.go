// Package debug looks at the running program and sets some of its limits.
package debug

import (
	"os"
	"runtime"
)

// Stack is the calling goroutine's part of a goroutine dump.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

func PrintStack() { os.Stderr.Write(Stack()) }

var gcPercent = 100

// SetGCPercent is remembered; the collector goes by its own measure.
func SetGCPercent(percent int) int {
	old := gcPercent
	gcPercent = percent
	return old
}

func FreeOSMemory() { runtime.GC() }
