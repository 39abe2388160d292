package bench

// Benchmarks stand beside tests and are not run with them.

import "testing"

func TestOne(t *testing.T) {}

func sum(n int) (s int) {
	for i := 0; i < n; i++ {
		s += i
	}
	return s
}

func BenchmarkSum(b *testing.B) {
	for _, c := range []struct {
		name string
		n    int
	}{{"10", 10}, {"1000", 1000}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; i < b.N; i++ {
				sum(c.n)
			}
		})
	}
}

func BenchmarkBytes(b *testing.B) {
	b.SetBytes(1 << 20)
	for i := 0; i < b.N; i++ {
		copy(make([]byte, 10), "x")
	}
}

/* tests:
pass TestOne
*/
