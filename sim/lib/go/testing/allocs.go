package testing

import "runtime"

// AllocsPerRun is how many objects a call of f allocates on average, rounded down; the first call does not count.
// They are this machine's allocations: what Go's compiler keeps on a stack may lie in the heap here.
func AllocsPerRun(runs int, f func()) float64 {
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	runtime.ReadMemStats(&after)
	own := after.Mallocs - before.Mallocs // of looking at the statistics
	runtime.ReadMemStats(&before)
	for range runs {
		f()
	}
	runtime.ReadMemStats(&after)
	return float64((after.Mallocs - before.Mallocs - own) / uint64(runs))
}
