// Package cmplx has the elementary functions of complex numbers. What they do at infinities, at NaN and at zeros with a sign is
// what the C standard says in its Annex G.
package cmplx

import "math"

func Abs(x complex128) float64   { return math.Hypot(real(x), imag(x)) }
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

// Polar is the absolute value and the phase, Rect the number that has them.
func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }
func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

// IsInf says whether a part is infinite, IsNaN whether one is NaN and none infinite.
func IsInf(x complex128) bool { return infinite(real(x)) || infinite(imag(x)) }
func IsNaN(x complex128) bool { return !IsInf(x) && (math.IsNaN(real(x)) || math.IsNaN(imag(x))) }

func infinite(f float64) bool { return math.IsInf(f, 0) }

// unbounded is for what is infinite or NaN.
func unbounded(f float64) bool { return infinite(f) || math.IsNaN(f) }

// zero has the sign of f.
func zero(f float64) float64 { return math.Copysign(0, f) }

// timesI and overI turn by a right angle.
func timesI(x complex128) complex128 { return complex(-imag(x), real(x)) }
func overI(x complex128) complex128  { return complex(imag(x), -real(x)) }

func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case math.IsInf(re, 1) && im == 0:
		return x
	case math.IsInf(re, 1) && unbounded(im):
		return complex(re, math.NaN())
	case math.IsInf(re, -1) && unbounded(im):
		return complex(0, zero(im))
	case math.IsNaN(re) && im == 0:
		return x
	}
	return Rect(math.Exp(re), im)
}

func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

func Log10(x complex128) complex128 {
	z := Log(x)
	return complex(math.Log10E*real(z), math.Log10E*imag(z))
}

// Pow is x to the power of y.
func Pow(x, y complex128) complex128 {
	if x == 0 {
		return powOfZero(y)
	}
	r, θ := Polar(x)
	if r == 0 {
		return 0
	}
	power := math.Pow(r, real(y))
	turned := real(y) * θ
	if imag(y) != 0 {
		power *= math.Exp(-imag(y) * θ)
		turned += imag(y) * math.Log(r)
	}
	return Rect(power, turned)
}

func powOfZero(y complex128) complex128 {
	switch {
	case IsNaN(y):
		return NaN()
	case real(y) > 0:
		return 0
	case real(y) == 0:
		return 1
	case imag(y) == 0:
		return complex(math.Inf(1), 0)
	}
	return Inf()
}

// Sqrt is the root whose real part is not negative.
func Sqrt(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case x == 0:
		return complex(0, im)
	case im == 0 && re < 0:
		return complex(0, math.Copysign(math.Sqrt(-re), im))
	case im == 0:
		return complex(math.Sqrt(re), im)
	case infinite(im):
		return complex(math.Inf(1), im)
	case re == 0:
		r := math.Sqrt(0.5 * math.Abs(im))
		return complex(r, math.Copysign(r, im))
	}
	// Large numbers are made smaller and others larger, so that no square overflows or vanishes.
	scale := 2.0
	if math.Abs(re) > 4 || math.Abs(im) > 4 {
		re *= 0.25
		im *= 0.25
	} else {
		re *= 1 << 54
		im *= 1 << 54
		scale = 1.0 / (1 << 27)
	}
	r := math.Hypot(re, im)
	var u, v float64
	if re > 0 {
		u = math.Sqrt(0.5*r + 0.5*re)
		v = scale * math.Abs(0.5*im/u)
		u *= scale
	} else {
		v = math.Sqrt(0.5*r - 0.5*re)
		u = scale * math.Abs(0.5*im/v)
		v *= scale
	}
	if im < 0 {
		v = -v
	}
	return complex(u, v)
}
