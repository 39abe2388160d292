// Package rand makes random numbers.
//
// The functions without a Rand of their own get theirs through the world's one door for chance, so that
// a run can be replayed with the same numbers and a lesson can choose them.
package rand

import "internal/variate"

// A Source makes 63-bit random numbers.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 makes 64-bit ones too.
type Source64 interface {
	Source
	Uint64() uint64
}

// A Rand makes numbers of all kinds from a Source.
type Rand struct {
	src Source
	s64 Source64 // the same if it is one, else nil

	rest     int64 // of the number that Read began, its bytes that are left
	restSize int
}

func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.restSize = 0
}

func (r *Rand) Int63() int64    { return r.src.Int63() }
func (r *Rand) Uint32() uint32  { return uint32(r.Int63() >> 31) }
func (r *Rand) Int31() int32    { return int32(r.Int63() >> 32) }
func (r *Rand) Int() int        { return int(uint(r.Int63())) }

func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int63n is a number in [0, n). It draws again when the number lies in the part of the range that
// would make some results likelier than others.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	max := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > max {
		v = r.Int63()
	}
	return v % n
}

func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	max := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > max {
		v = r.Int31()
	}
	return v % n
}

// int31n takes the high half of a product instead of a remainder.
func (r *Rand) int31n(n int32) int32 {
	product := uint64(r.Uint32()) * uint64(n)
	if low := uint32(product); low < uint32(n) {
		for threshold := uint32(-n) % uint32(n); low < threshold; low = uint32(product) {
			product = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int32(product >> 32)
}

func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 is a number in [0, 1).
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// NormFloat64 has the standard normal distribution, ExpFloat64 the exponential one of rate 1.
func (r *Rand) NormFloat64() float64 {
	return variate.Normal(func() (int32, uint32) {
		u := r.Uint32()
		return int32(u), u & 0x7F
	}, r.Float64)
}

func (r *Rand) ExpFloat64() float64 {
	return variate.Exponential(func() (uint32, uint32) {
		u := r.Uint32()
		return u, u & 0xFF
	}, r.Float64)
}

// Perm is a random order of 0 to n-1.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle puts n elements in random order by exchanging each with one at or before it.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-1-1; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.int31n(int32(i+1))))
	}
}

// Read fills p with random bytes.
func (r *Rand) Read(p []byte) (n int, err error) {
	for ; n < len(p); n++ {
		if r.restSize == 0 {
			r.rest, r.restSize = r.Int63(), 7
		}
		p[n] = byte(r.rest)
		r.rest >>= 8
		r.restSize--
	}
	return n, nil
}

// The functions of the package, with numbers through the door for chance until Seed is called.

var seeded *Rand

// Seed makes the package's functions repeat the numbers of NewSource(seed).
func Seed(seed int64) { seeded = New(NewSource(seed)) }

// doorSource is the door as a Source.
type doorSource struct{}

func (doorSource) Int63() int64    { return int64(choose(0) >> 1) }
func (doorSource) Uint64() uint64  { return choose(0) }
func (doorSource) Seed(seed int64) {}

func global() *Rand {
	if seeded != nil {
		return seeded
	}
	return New(doorSource{})
}

// Intn asks for a number below n as such, so that who answers sees what it is about.
func Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if seeded != nil {
		return seeded.Intn(n)
	}
	return int(choose(uint64(n)))
}

func Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if seeded != nil {
		return seeded.Int63n(n)
	}
	return int64(choose(uint64(n)))
}

func Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if seeded != nil {
		return seeded.Int31n(n)
	}
	return int32(choose(uint64(n)))
}

func Shuffle(n int, swap func(i, j int)) {
	if seeded != nil {
		seeded.Shuffle(n, swap)
		return
	}
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, Intn(i+1))
	}
}

func Perm(n int) []int {
	if seeded != nil {
		return seeded.Perm(n)
	}
	m := make([]int, n)
	for i := range m {
		m[i] = i
	}
	Shuffle(n, func(i, j int) { m[i], m[j] = m[j], m[i] })
	return m
}

func Int() int                         { return global().Int() }
func Int31() int32                     { return global().Int31() }
func Int63() int64                     { return global().Int63() }
func Uint32() uint32                   { return global().Uint32() }
func Uint64() uint64                   { return global().Uint64() }
func Float32() float32                 { return global().Float32() }
func Float64() float64                 { return global().Float64() }
func NormFloat64() float64             { return global().NormFloat64() }
func ExpFloat64() float64              { return global().ExpFloat64() }
func Read(p []byte) (n int, err error) { return global().Read(p) }
