package rand

// The generator adds two of its last 607 numbers: x[n] = x[n-607] + x[n-273].
const (
	rngLen = 607
	rngTap = 273
)

type rngSource struct {
	tap, feed int
	vec       [rngLen]int64
}

// NewSource gives Go's generator, with Go's numbers for each seed.
func NewSource(seed int64) Source {
	rng := &rngSource{}
	rng.Seed(seed)
	return rng
}

var cookedVec []int64

// Seed fills the state from a simpler generator and mixes it.
func (rng *rngSource) Seed(seed int64) {
	if cookedVec == nil {
		cookedVec = make([]int64, rngLen)
		cooked(cookedVec)
	}
	rng.tap = 0
	rng.feed = rngLen - rngTap
	const m = 1<<31 - 1
	seed %= m
	if seed < 0 {
		seed += m
	}
	if seed == 0 {
		seed = 89482311
	}
	x := seed
	for i := -20; i < rngLen; i++ {
		x = x * 48271 % m
		if i >= 0 {
			u := x << 40
			x = x * 48271 % m
			u ^= x << 20
			x = x * 48271 % m
			u ^= x
			rng.vec[i] = u ^ cookedVec[i]
		}
	}
}

func (rng *rngSource) Int63() int64 { return int64(rng.Uint64() & (1<<63 - 1)) }

func (rng *rngSource) Uint64() uint64 {
	if rng.tap--; rng.tap < 0 {
		rng.tap += rngLen
	}
	if rng.feed--; rng.feed < 0 {
		rng.feed += rngLen
	}
	x := rng.vec[rng.feed] + rng.vec[rng.tap]
	rng.vec[rng.feed] = x
	return uint64(x)
}
