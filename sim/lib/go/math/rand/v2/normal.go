package rand

import "internal/variate"

// NormFloat64 has the standard normal distribution, ExpFloat64 the exponential one of rate 1.
func (r *Rand) NormFloat64() float64 {
	return variate.Normal(func() (int32, uint32) {
		u := r.Uint64()
		return int32(u), uint32(u >> 32 & 0x7F)
	}, r.Float64)
}

func (r *Rand) ExpFloat64() float64 {
	return variate.Exponential(func() (uint32, uint32) {
		u := r.Uint64()
		return uint32(u), uint32(u >> 32 & 0xFF)
	}, r.Float64)
}

func NormFloat64() float64 { return global().NormFloat64() }
func ExpFloat64() float64  { return global().ExpFloat64() }
