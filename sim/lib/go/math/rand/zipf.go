package rand

import "internal/variate"

// A Zipf draws numbers that fall off by a power law.
type Zipf struct {
	r *Rand
	z *variate.Zipf
}

// NewZipf returns a Zipf for k from 0 to imax with a chance in proportion to (v + k) ** (-s); nil unless s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	z := variate.NewZipf(s, v, imax)
	if z == nil {
		return nil
	}
	return &Zipf{r, z}
}

func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	return z.z.Draw(z.r.Float64)
}
