// Infinities, zeros and NaNs in products and quotients.
package main

import "math"

func main() {
	inf, nan, neg := math.Inf(1), math.NaN(), math.Copysign(0, -1)
	parts := []float64{0, neg, 1, -2, inf, -inf, nan}
	for _, a := range parts {
		for _, b := range []float64{0, -1, inf, nan} {
			for _, c := range parts {
				for _, d := range []float64{0, neg, 3, -inf, nan} {
					x, y := complex(a, b), complex(c, d)
					count(x / y)
					count(x * y)
					count(complex128(complex64(x) / complex64(y)))
					count(-x - y)
				}
			}
		}
	}
	println(nans, infinite, zeros, negative, finite) // out: 4901 1397 890 1386 652
	var z complex128
	println(1/z, (1+1i)/z, complex(0, -1)/z, z/z)                                   // out: (+InfNaNi) (+Inf+Infi) (NaN-Infi) (NaNNaNi)
	println(complex(inf, nan)/2, complex(1, 1)/complex(inf, 0), complex(nan, 1))    // out: (+InfNaNi) (+0.000000e+000+0.000000e+000i) (NaN+1.000000e+000i)
	println(complex(1e308, 1e308) / complex(1e308, 1e308))                          // out: (+1.000000e+000+0.000000e+000i)
	println(complex(nan, 0) == complex(nan, 0), complex(0, neg) == complex(neg, 0)) // out: false true
}

var nans, infinite, zeros, negative, finite int

func count(c complex128) {
	for _, x := range []float64{real(c), imag(c)} {
		switch {
		case math.IsNaN(x):
			nans++
		case math.IsInf(x, 0):
			infinite++
		case x == 0:
			zeros++
		default:
			finite++
		}
		if math.Signbit(x) && !math.IsNaN(x) {
			negative++
		}
	}
}
