package cmplx

import (
	"math"
	"math/bits"
)

// The inverse functions. Those of the hyperbola are those of the circle with the parts exchanged.

func Asin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asin(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asinh(im))
	case math.IsNaN(im) && re == 0:
		return complex(re, math.NaN())
	case math.IsNaN(im) && infinite(re):
		return complex(math.NaN(), re)
	case math.IsNaN(im):
		return NaN()
	case infinite(im) && math.IsNaN(re):
		return x
	case infinite(im) && infinite(re):
		return complex(math.Copysign(math.Pi/4, re), im)
	case infinite(im):
		return complex(zero(re), im)
	case infinite(re):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(re, im))
	}
	square := x * x
	root := Sqrt(complex(1-real(square), -imag(square)))
	return overI(Log(timesI(x) + root)) // -i log(ix + sqrt(1 - x²))
}

func Asinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asinh(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asin(im))
	case infinite(re) && infinite(im):
		return complex(re, math.Copysign(math.Pi/4, im))
	case infinite(re) && math.IsNaN(im):
		return x
	case infinite(re):
		return complex(re, zero(im))
	case math.IsNaN(re) && im == 0:
		return x
	case math.IsNaN(re) && infinite(im):
		return complex(im, re)
	case math.IsNaN(re):
		return NaN()
	case infinite(im):
		return complex(math.Copysign(im, re), math.Copysign(math.Pi/2, im))
	}
	square := x * x
	root := Sqrt(complex(1+real(square), imag(square)))
	return Log(x + root) // log(x + sqrt(1 + x²))
}

func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

func Acosh(x complex128) complex128 {
	if x == 0 {
		return complex(0, math.Copysign(math.Pi/2, imag(x)))
	}
	w := Acos(x)
	if imag(w) <= 0 {
		return timesI(w)
	}
	return overI(w)
}

func Atan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		return complex(math.Atan(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Atanh(im))
	case IsInf(x) && math.IsNaN(re):
		return complex(math.NaN(), zero(im))
	case IsInf(x):
		return complex(math.Copysign(math.Pi/2, re), zero(im))
	case IsNaN(x):
		return NaN()
	}
	square := re * re
	a := 1 - square - im*im
	below, above := im-1, im+1
	b := square + below*below
	if a == 0 || b == 0 {
		return NaN()
	}
	turned := pastPi(0.5 * math.Atan2(2*re, a))
	return complex(turned, 0.25*math.Log((square+above*above)/b))
}

func Atanh(x complex128) complex128 { return overI(Atan(timesI(x))) }

// pastPi is how far x lies from the nearest multiple of π.
func pastPi(x float64) float64 {
	if math.Abs(x) >= 1<<30 {
		return pastPiLarge(x)
	}
	// π in three parts: x less the multiple of the first ones is exact.
	const (
		first  = 3.141592502593994
		second = 1.5099578831723193e-07
		third  = 1.0780605716316238e-14
	)
	n := float64(int64(x/math.Pi + 0.5))
	return ((x - n*first) - n*second) - n*third
}

// The bits of 1/π, 64 in each word, after those of the integer part.
var inversePi = [...]uint64{
	0, 0x517CC1B727220A94, 0xFE13ABE8FA9A6EE0, 0x6DB14ACC9E21C820, 0xFF28B1D5EF5DE2B0, 0xDB92371D2126E970,
	0x0324977504E8C90E, 0x7F0EF58E5894D39F, 0x74411AFA975DA242, 0x74CE38135A2FBF20, 0x9CC8EB1CC1A99CFA,
	0x4E422FC5DEFC941D, 0x8FFC4BFFEF02CC07, 0xF79788C5AD05368F, 0xB69B3F6793E584DB, 0xA7A31FB34F2FF516,
	0xBA93DD63F5F2F8BD, 0x9E839CFBC5294975, 0x35FDAFD88FC6AE84, 0x2B0198237E3DB5D5,
}

// pastPiLarge multiplies the 53 bits of a large x by those bits of 1/π that can matter, as Payne and Hanek do: the bits of more
// than one turn fall off the top.
func pastPiLarge(x float64) float64 {
	const (
		mantissa = 52
		bias     = 1023
	)
	word := math.Float64bits(x)
	exponent := int(word>>mantissa&0x7FF) - bias - mantissa
	word = word&(1<<mantissa-1) | 1<<mantissa
	at, shift := uint(exponent+64)/64, uint(exponent+64)%64
	bitsFrom := func(i uint) uint64 { return inversePi[i]<<shift | inversePi[i+1]>>(64-shift) }
	carried, _ := bits.Mul64(bitsFrom(at+2), word)
	high, low := bits.Mul64(bitsFrom(at+1), word)
	low, carry := bits.Add64(low, carried, 0)
	high, _ = bits.Add64(bitsFrom(at)*word, high, carry)

	// high and low are now a fraction of a half turn; its first bit makes the exponent.
	zeros := uint(bits.LeadingZeros64(high)) + 1
	fraction := (high<<zeros | low>>(64-zeros)) >> (64 - mantissa)
	f := math.Float64frombits(fraction | uint64(bias-zeros)<<mantissa)
	if f > 0.5 {
		f--
	}
	return math.Pi * f
}
