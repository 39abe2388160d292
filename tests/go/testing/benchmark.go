// testing.Benchmark runs its function with growing N; timers can be stopped; results are written as go test does.
package main

import (
	"fmt"
	"testing"
	"time"
)

var sink []byte

func main() {
	calls, last := 0, 0
	r := testing.Benchmark(func(b *testing.B) {
		calls++
		if b.N <= last {
			panic("N does not grow")
		}
		last = b.N
		b.StopTimer()
		time.Sleep(time.Millisecond) // not counted
		b.StartTimer()
		for i := 0; i < b.N; i++ {
			sink = make([]byte, 100)
		}
		b.ReportMetric(2.5, "things/op")
	})
	fmt.Println(calls > 1, r.N == last, r.N > 100, r.T > 0, r.AllocsPerOp(), r.AllocedBytesPerOp() >= 100, r.NsPerOp() < 1000000, r.Extra)
	n := 0
	testing.Benchmark(func(b *testing.B) {
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				n++
			}
		})
		if n < b.N {
			panic("too few turns")
		}
		n = 0
	})
	for _, r := range []testing.BenchmarkResult{
		{N: 100, T: 12345}, {N: 1, T: time.Second}, {N: 1000000, T: 1500000}, {N: 3, T: 1, Bytes: 1000}, {N: 7, T: time.Millisecond, Bytes: 4096, MemAllocs: 70, MemBytes: 900},
		{N: 1, T: time.Minute, Extra: map[string]float64{"x/op": 0.0001234, "a/op": 12.3456, "b": 0, "ns/op": 42}},
	} {
		fmt.Printf("%s|%s|%d\n", r, r.MemString(), r.NsPerOp())
	}
}

/* output:
true true true true 1 true true map[things/op:2.5]
     100	       123.5 ns/op|       0 B/op	       0 allocs/op|123
       1	1000000000 ns/op|       0 B/op	       0 allocs/op|1000000000
 1000000	         1.500 ns/op|       0 B/op	       0 allocs/op|1
       3	         0.3333 ns/op	3000000.00 MB/s|       0 B/op	       0 allocs/op|0
       7	    142857 ns/op	  28.67 MB/s|     128 B/op	      10 allocs/op|142857
       1	        42.00 ns/op	        12.35 a/op	         0 b	         0.0001234 x/op|       0 B/op	       0 allocs/op|42
*/
