package testing

import (
	"fmt"
	"math"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// A benchmark's time is counted, not measured: ten virtual nanoseconds for each call and each turn of a loop, and what the
// virtual clock moves while goroutines sleep. So every run gives the same numbers, which compare ways of doing a thing and
// say nothing about seconds.

// counted is the virtual time in nanoseconds, to the tick.
func counted() int64

// now is that time with all ticks in it: they are counted when a goroutine stops running.
func now() int64 {
	runtime.Gosched()
	return counted()
}

// benchTime is how long a benchmark is repeated.
const benchTime = 100 * time.Millisecond

// An InternalBenchmark is a benchmark function and its name.
type InternalBenchmark struct {
	Name string
	F    func(b *B)
}

// A B is one running benchmark. Its function does what it measures N times.
type B struct {
	common
	N        int
	f        func(b *B)
	counting bool
	begun    int64
	elapsed  time.Duration
	allocs   uint64 // counted while the timer ran
	bytes    uint64
	mallocs  uint64 // when it was started
	total    uint64
	perOp    int64 // SetBytes
	memory   bool
	extra    map[string]float64
	hasSub   bool
	result   BenchmarkResult
}

// StartTimer and StopTimer let the time count and not; ResetTimer begins anew.
func (b *B) StartTimer() {
	if b.counting {
		return
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.mallocs, b.total = m.Mallocs, m.TotalAlloc
	b.counting = true
	b.begun = now()
}

func (b *B) StopTimer() {
	if !b.counting {
		return
	}
	b.elapsed += time.Duration(now() - b.begun)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.allocs += m.Mallocs - b.mallocs
	b.bytes += m.TotalAlloc - b.total
	b.counting = false
}

func (b *B) ResetTimer() {
	if b.counting {
		b.counting = false
		defer b.StartTimer()
	}
	b.elapsed, b.allocs, b.bytes = 0, 0, 0
	clear(b.extra)
}

func (b *B) Elapsed() time.Duration {
	d := b.elapsed
	if b.counting {
		d += time.Duration(now() - b.begun)
	}
	return d
}

// SetBytes is how many bytes one turn works on: the result tells megabytes a second.
func (b *B) SetBytes(n int64) { b.perOp = n }

// ReportAllocs adds allocations to the result.
func (b *B) ReportAllocs() { b.memory = true }

// ReportMetric adds a number of the benchmark's own to the result.
func (b *B) ReportMetric(n float64, unit string) {
	if unit == "" {
		panic("metric unit must not be empty")
	}
	if strings.ContainsAny(unit, " \t\n\v\f\r") {
		panic("metric unit must not contain whitespace")
	}
	if b.extra == nil {
		b.extra = map[string]float64{}
	}
	b.extra[unit] = n
}

// runN calls the function once for n turns.
func (b *B) runN(n int) {
	b.N = n
	b.ResetTimer()
	b.StartTimer()
	b.f(b)
	b.StopTimer()
}

// launch finds how many turns take the benchmark's time, in a goroutine that FailNow can end.
func (b *B) launch() {
	defer func() {
		b.runCleanups()
		b.signal <- true
	}()
	b.runN(1)
	b.finished = true
	for n := 1; !b.Failed() && !b.hasSub && b.elapsed < benchTime && n < 1e9; {
		last := n
		n = int(int64(benchTime) * int64(n) / max(int64(b.elapsed), 1))
		n += n / 5
		n = min(max(min(n, 100*last), last+1), 1e9)
		b.runN(n)
	}
	b.result = BenchmarkResult{b.N, b.elapsed, b.perOp, b.allocs, b.bytes, b.extra}
}

func newB(parent *common, name string, f func(*B)) *B {
	b := &B{f: f}
	b.begin(parent, name)
	b.bench = true
	return b
}

// Run runs f as a benchmark below this one, which then is no benchmark of its own.
func (b *B) Run(name string, f func(b *B)) bool {
	b.hasSub = true
	full := b.subName(name)
	if !selected(full, benchFilter) {
		return true
	}
	sub := newB(&b.common, full, f)
	sub.memory = b.memory
	sub.measure()
	return !sub.Failed()
}

// measure runs the benchmark and writes its line.
func (b *B) measure() {
	if b.parent != nil {
		fmt.Println(b.name)
	}
	go b.launch()
	<-b.signal
	switch {
	case b.Failed():
		fmt.Printf("--- FAIL: %s\n", b.name)
	case b.Skipped():
		fmt.Printf("--- SKIP: %s\n", b.name)
	case b.parent != nil && !b.hasSub:
		line := fmt.Sprintf("%s\t%s", b.name, b.result)
		if b.memory {
			line += "\t" + b.result.MemString()
		}
		fmt.Println(line)
	}
}

func runBenchmarks(benchmarks []InternalBenchmark) bool {
	fmt.Printf("goos: %s\ngoarch: %s\n", runtime.GOOS, runtime.GOARCH)
	root := &common{bench: true}
	for _, each := range benchmarks {
		if selected(each.Name, benchFilter) {
			newB(root, each.Name, each.F).measure()
		}
	}
	return !root.Failed()
}

// Benchmark measures f and returns the result, for programs that are no tests.
func Benchmark(f func(b *B)) BenchmarkResult {
	b := newB(nil, "", f)
	b.measure()
	return b.result
}

// ---- in parallel ----

// A PB hands out the turns of RunParallel.
type PB struct {
	left *atomic.Int64
}

// Next says whether there is another turn.
func (pb *PB) Next() bool { return pb.left.Add(-1) >= 0 }

// SetParallelism is for machines with several processors; here there is one.
func (b *B) SetParallelism(p int) {}

// RunParallel divides the N turns among goroutines.
func (b *B) RunParallel(body func(*PB)) {
	if b.N == 0 {
		return
	}
	var left atomic.Int64
	left.Store(int64(b.N))
	done := make(chan bool)
	n := runtime.GOMAXPROCS(0)
	for i := 0; i < n; i++ {
		go func() {
			defer func() { done <- true }()
			body(&PB{&left})
		}()
	}
	for i := 0; i < n; i++ {
		<-done
	}
	if left.Load() > 0 && !b.Failed() {
		b.Fatal("RunParallel: body exited without pb.Next() == false")
	}
}

// ---- results ----

// A BenchmarkResult is what a benchmark has found.
type BenchmarkResult struct {
	N         int
	T         time.Duration
	Bytes     int64
	MemAllocs uint64
	MemBytes  uint64
	Extra     map[string]float64
}

func (r BenchmarkResult) NsPerOp() int64 {
	if v, ok := r.Extra["ns/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return r.T.Nanoseconds() / int64(r.N)
}

func (r BenchmarkResult) AllocsPerOp() int64 {
	if v, ok := r.Extra["allocs/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemAllocs) / int64(r.N)
}

func (r BenchmarkResult) AllocedBytesPerOp() int64 {
	if v, ok := r.Extra["B/op"]; ok {
		return int64(v)
	}
	if r.N <= 0 {
		return 0
	}
	return int64(r.MemBytes) / int64(r.N)
}

func (r BenchmarkResult) MemString() string {
	return fmt.Sprintf("%8d B/op\t%8d allocs/op", r.AllocedBytesPerOp(), r.AllocsPerOp())
}

func (r BenchmarkResult) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%8d", r.N)
	ns, ok := r.Extra["ns/op"]
	if !ok {
		ns = float64(r.T.Nanoseconds()) / float64(r.N)
	}
	if ns != 0 {
		b.WriteString("\t" + metric(ns, "ns/op"))
	}
	if r.Bytes > 0 && r.T > 0 && r.N > 0 {
		fmt.Fprintf(&b, "\t%7.2f MB/s", float64(r.Bytes)*float64(r.N)/1e6/r.T.Seconds())
	}
	var units []string
	for unit := range r.Extra {
		switch unit {
		case "ns/op", "MB/s", "B/op", "allocs/op":
		default:
			units = append(units, unit)
		}
	}
	sort.Strings(units)
	for _, unit := range units {
		b.WriteString("\t" + metric(r.Extra[unit], unit))
	}
	return b.String()
}

// metric writes a number with about four digits, in columns.
func metric(x float64, unit string) string {
	digits, width := 0, 10
	if y := math.Abs(x); y != 0 {
		for limit := 999.95; y < limit && digits < 7; limit /= 10 {
			digits++
		}
	}
	if digits > 0 {
		width += 1 + digits
	}
	return fmt.Sprintf("%"+strconv.Itoa(width)+"."+strconv.Itoa(digits)+"f %s", x, unit)
}
