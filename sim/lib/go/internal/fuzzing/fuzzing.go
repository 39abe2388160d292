// Package fuzzing stands between package testing and testing/internal/fuzztarget, which calls fuzz targets by reflection: only
// test programs that have some pay for package reflect.
package fuzzing

// A Target is the function given to F.Fuzz.
type Target struct {
	Mismatch func(args []any) string // why these are no arguments for it, or ""
	Call     func(t any, args []any)
}

// Open makes a Target of a function, or panics. Package fuzztarget sets it.
var Open func(function any) Target
