package cmplx

import "math"

// Sine, cosine and tangent, of the circle and of the hyperbola. sin ix = i sinh x, and so the functions come in pairs, whose
// special cases are alike but with the parts exchanged.

// both are sinh and cosh.
func both(x float64) (sinh, cosh float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	inverse := 0.5 / e
	e *= 0.5
	return e - inverse, e + inverse
}

func Sin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && unbounded(re):
		return complex(math.NaN(), im)
	case infinite(im) && re == 0:
		return x
	case infinite(im) && unbounded(re):
		return complex(math.NaN(), im)
	case re == 0 && math.IsNaN(im):
		return x
	}
	s, c := math.Sincos(re)
	sh, ch := both(im)
	return complex(s*ch, c*sh)
}

func Sinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && unbounded(im):
		return complex(re, math.NaN())
	case infinite(re) && im == 0:
		return x
	case infinite(re) && unbounded(im):
		return complex(re, math.NaN())
	case im == 0 && math.IsNaN(re):
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(im)
	sh, ch := both(re)
	return complex(c*sh, s*ch)
}

func Cos(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && unbounded(re):
		return complex(math.NaN(), -im*zero(re))
	case infinite(im) && re == 0:
		return complex(math.Inf(1), -re*zero(im))
	case infinite(im) && unbounded(re):
		return complex(math.Inf(1), math.NaN())
	case re == 0 && math.IsNaN(im):
		return complex(math.NaN(), 0)
	}
	s, c := math.Sincos(re)
	sh, ch := both(im)
	return complex(c*ch, -s*sh)
}

func Cosh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && unbounded(im):
		return complex(math.NaN(), re*zero(im))
	case infinite(re) && im == 0:
		return complex(math.Inf(1), im*zero(re))
	case infinite(re) && unbounded(im):
		return complex(math.Inf(1), math.NaN())
	case im == 0 && math.IsNaN(re):
		return complex(math.NaN(), im)
	}
	s, c := math.Sincos(im)
	sh, ch := both(re)
	return complex(c*ch, s*sh)
}

func Tan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case infinite(im) && unbounded(re):
		return complex(zero(re), math.Copysign(1, im))
	case infinite(im):
		return complex(zero(math.Sin(2*re)), math.Copysign(1, im))
	case re == 0 && math.IsNaN(im):
		return x
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if math.Abs(d) < 0.25 {
		d = nearPole(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

func Tanh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case infinite(re) && unbounded(im):
		return complex(math.Copysign(1, re), zero(im))
	case infinite(re):
		return complex(math.Copysign(1, re), zero(math.Sin(2*im)))
	case im == 0 && math.IsNaN(re):
		return x
	}
	d := math.Cosh(2*re) + math.Cos(2*im)
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*re)/d, math.Sin(2*im)/d)
}

func Cot(x complex128) complex128 {
	re, im := real(x), imag(x)
	d := math.Cosh(2*im) - math.Cos(2*re)
	if math.Abs(d) < 0.25 {
		d = nearPole(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, -math.Sinh(2*im)/d)
}

// nearPole is cosh 2y - cos 2x by its series, where the difference itself would lose its digits: the sum of
// (y^2k - (-1)^k x^2k) / (2k)! for doubled x and y, and x brought close to zero.
func nearPole(z complex128) float64 {
	const least = 1.0 / (1 << 53)
	x := pastPi(math.Abs(2 * real(z)))
	y := math.Abs(2 * imag(z))
	x *= x
	y *= y
	powX, powY, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	next := func() {
		for i := 0; i < 2; i++ {
			n++
			factorial *= n
		}
		powX *= x
		powY *= y
	}
	for {
		next()
		sum += (powY + powX) / factorial
		next()
		term := (powY - powX) / factorial
		sum += term
		if !(math.Abs(term/sum) > least) {
			return sum
		}
	}
}
