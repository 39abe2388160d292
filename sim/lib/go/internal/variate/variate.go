// Package variate turns uniform random numbers into others, for both versions of math/rand.
//
// The normal and the exponential distribution are sampled by the ziggurat of Marsaglia and Tsang (The Ziggurat Method for
// Generating Random Variables, 2000): the area under the curve is cut into layers of one size. A number within a layer's
// rectangle is taken at once; the rest decides by the curve itself.
package variate

import "math"

const (
	layersNormal = 128
	layersExp    = 256
	tailNormal   = 3.442619855899      // where the lowest layer's tail begins
	tailExp      = 7.69711747013104972 // likewise
	areaNormal   = 9.91256303526217e-3
	areaExp      = 3.949659822581572e-3
)

// A ziggurat has for each layer: up to where a number can be taken at once, the width of one step, and the height.
type ziggurat struct {
	quick  []uint32
	step   []float32
	height []float32
}

// build cuts the curve f, whose inverse is known, into layers; steps are counted up to range.
func build(layers int, tail, area, steps float64, f, inverse func(float64) float64) *ziggurat {
	z := &ziggurat{make([]uint32, layers), make([]float32, layers), make([]float32, layers)}
	last := layers - 1
	x, before := tail, tail
	base := area / f(tail)
	z.quick[0], z.quick[1] = uint32(x/base*steps), 0
	z.step[0], z.step[last] = float32(base/steps), float32(x/steps)
	z.height[0], z.height[last] = 1, float32(f(x))
	for i := last - 1; i >= 1; i-- {
		x = inverse(area/x + f(x))
		z.quick[i+1] = uint32(x / before * steps)
		before = x
		z.height[i] = float32(f(x))
		z.step[i] = float32(x / steps)
	}
	return z
}

var normal, exponential *ziggurat // built when they are first needed

func bell(x float64) float64  { return math.Exp(-.5 * x * x) }
func decay(x float64) float64 { return math.Exp(-x) }

// Normal draws from the standard normal distribution. next gives a number and a layer, uniform a float below 1.
func Normal(next func() (number int32, layer uint32), uniform func() float64) float64 {
	if normal == nil {
		normal = build(layersNormal, tailNormal, areaNormal, 1<<31, bell, func(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) })
	}
	z := normal
	for {
		j, i := next()
		x := float64(j) * float64(z.step[i])
		distance := uint32(j)
		if j < 0 {
			distance = -distance
		}
		switch {
		case distance < z.quick[i]:
			return x
		case i == 0:
			return math.Copysign(tailNormal+normalTail(uniform), float64(j))
		case z.height[i]+float32(uniform())*(z.height[i-1]-z.height[i]) < float32(bell(x)):
			return x
		}
	}
}

func normalTail(uniform func() float64) float64 {
	for {
		x := -math.Log(uniform()) * (1.0 / tailNormal)
		y := -math.Log(uniform())
		if y+y >= x*x {
			return x
		}
	}
}

// Exponential draws from the exponential distribution of rate 1.
func Exponential(next func() (number, layer uint32), uniform func() float64) float64 {
	if exponential == nil {
		exponential = build(layersExp, tailExp, areaExp, 1<<32, decay, func(y float64) float64 { return -math.Log(y) })
	}
	z := exponential
	for {
		j, i := next()
		x := float64(j) * float64(z.step[i])
		switch {
		case j < z.quick[i]:
			return x
		case i == 0:
			return tailExp - math.Log(uniform())
		case z.height[i]+float32(uniform())*(z.height[i-1]-z.height[i]) < float32(decay(x)):
			return x
		}
	}
}

// A Zipf draws k up to most with a chance in proportion to (v + k) ** -s, by rejection from the inverted integral (Hörmann and
// Derflinger, Rejection-Inversion to Generate Variates from Monotone Discrete Distributions, 1996).
type Zipf struct {
	most, v, s     float64
	power, inverse float64 // 1 - s and 1 / (1 - s)
	low, span      float64 // of the integral
	sure           float64 // so near to k that it is taken without another look
}

// NewZipf returns nil unless s > 1 and v >= 1.
func NewZipf(s, v float64, most uint64) *Zipf {
	if s <= 1 || v < 1 {
		return nil
	}
	z := &Zipf{most: float64(most), v: v, s: s, power: 1 - s, inverse: 1 / (1 - s)}
	z.low = z.integral(z.most + 0.5)
	z.span = z.integral(0.5) - math.Exp(math.Log(v)*(-s)) - z.low
	z.sure = 1 - z.inverted(z.integral(1.5)-math.Exp(-s*math.Log(v+1)))
	return z
}

func (z *Zipf) integral(x float64) float64 { return math.Exp(z.power*math.Log(z.v+x)) * z.inverse }
func (z *Zipf) inverted(y float64) float64 { return math.Exp(z.inverse*math.Log(z.power*y)) - z.v }

// Draw takes uniform floats below 1.
func (z *Zipf) Draw(uniform func() float64) uint64 {
	for {
		y := z.low + uniform()*z.span
		x := z.inverted(y)
		k := math.Floor(x + 0.5)
		if k-x <= z.sure || y >= z.integral(k+0.5)-math.Exp(-math.Log(k+z.v)*z.s) {
			return uint64(k)
		}
	}
}
