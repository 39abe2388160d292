// The functions of math/cmplx over specials of every kind, exactly, and over ordinary numbers to the last bit but few.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

var functions = []struct {
	name string
	f    func(complex128) complex128
}{
	{"Exp", cmplx.Exp}, {"Log", cmplx.Log}, {"Log10", cmplx.Log10}, {"Sqrt", cmplx.Sqrt}, {"Conj", cmplx.Conj},
	{"Sin", cmplx.Sin}, {"Cos", cmplx.Cos}, {"Tan", cmplx.Tan}, {"Cot", cmplx.Cot}, {"Sinh", cmplx.Sinh}, {"Cosh", cmplx.Cosh},
	{"Tanh", cmplx.Tanh}, {"Asin", cmplx.Asin}, {"Acos", cmplx.Acos}, {"Atan", cmplx.Atan}, {"Asinh", cmplx.Asinh},
	{"Acosh", cmplx.Acosh}, {"Atanh", cmplx.Atanh},
	{"Pow2", func(x complex128) complex128 { return cmplx.Pow(x, 2) }},
	{"Pow", func(x complex128) complex128 { return cmplx.Pow(x, complex(0.5, -1.25)) }},
	{"Powi", func(x complex128) complex128 { return cmplx.Pow(complex(1.5, 0.5), x) }},
	{"Polar", func(x complex128) complex128 { r, θ := cmplx.Polar(x); return complex(r, θ) }},
}

var special = []float64{0, math.Copysign(0, -1), 1, -1, 0.5, math.Inf(1), math.Inf(-1), math.NaN(), 2, -3}

func mix(sum uint64, f float64) uint64 {
	if f != f {
		return sum*31 + 7
	}
	return sum*31 + math.Float64bits(f)
}

func main() {
	for _, fn := range functions {
		sum := uint64(0)
		for _, re := range special {
			for _, im := range special {
				z := fn.f(complex(re, im))
				sum = mix(mix(sum, real(z)), imag(z))
			}
		}
		fmt.Println(fn.name, sum)
	}
	x := uint64(88172645463325252)
	next := func() float64 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		return float64(int64(x))/(1<<63)*float64(x&31) + float64(x>>61)/4
	}
	for _, fn := range functions {
		sum := uint64(0)
		for i := 0; i < 2000; i++ {
			re := next()
			z := fn.f(complex(re, next()))
			sum = mix(mix(sum, real(z)), imag(z))
		}
		for _, large := range []float64{1e9, 1e15, 1e100, 1e300, 3e-300, 12345678901} {
			z := fn.f(complex(large, 1/large))
			sum = mix(mix(sum, real(z)), imag(z))
		}
		fmt.Println(fn.name, sum)
	}
	fmt.Println(cmplx.Abs(3+4i), cmplx.Phase(-1), cmplx.Inf(), cmplx.NaN(), cmplx.IsInf(complex(1, math.Inf(-1))),
		cmplx.IsNaN(complex(math.NaN(), math.Inf(1))), cmplx.IsNaN(complex(math.NaN(), 0)), cmplx.Rect(2, math.Pi/2))
	for _, y := range []complex128{0, 1, -1, 1i, -1 - 1i, cmplx.NaN()} {
		fmt.Print(cmplx.Pow(0, y), " ")
	}
	fmt.Println()
}

/* output:
Exp 1076248352672208670
Log 11431703540692453783
Log10 8752034199489160818
Sqrt 17498868401176953687
Conj 10824327020496917248
Sin 14315119931568704801
Cos 16469080613768107129
Tan 14870756105841777943
Cot 9628728219446899955
Sinh 12570099828034454271
Cosh 2886025468512633081
Tanh 9648933719130315209
Asin 7027262695203638598
Acos 15444684659689352162
Atan 10699750164444101171
Asinh 12435773761231281908
Acosh 16194426050278612830
Atanh 7022715141404404141
Pow2 8793990837030329437
Pow 18175658216733855951
Powi 11859818302122173308
Polar 7259275031697447766
Exp 17271300086523745931
Log 3222916747716232003
Log10 12707321112203019432
Sqrt 17012385157148310279
Conj 9045094286146851630
Sin 1141782151524177997
Cos 15827378985756497887
Tan 1352480593721547748
Cot 4786635112961321258
Sinh 12148855361056447929
Cosh 9143112448711381418
Tanh 14424493895266243012
Asin 8204289721093205906
Acos 2407603747117819511
Atan 10057191399541608454
Asinh 9184511795528487110
Acosh 14789648905045776910
Atanh 10061860167439309713
Pow2 16611768520402054581
Pow 15045016861362738201
Powi 173402846055316145
Polar 4764789932419948777
5 3.141592653589793 (+Inf+Infi) (NaN+NaNi) true false true (1.2246467991473515e-16+2i)
(1+0i) (0+0i) (+Inf+0i) (1+0i) (+Inf+Infi) (NaN+NaNi)
*/
