// Every function of one float, over ordinary numbers, over random bit patterns and at the edges: sums of all bits.
package main

import (
	"fmt"
	"math"
)

var functions = []struct {
	name string
	f    func(float64) float64
}{
	{"Abs", math.Abs}, {"Acos", math.Acos}, {"Acosh", math.Acosh}, {"Asin", math.Asin}, {"Asinh", math.Asinh}, {"Atan", math.Atan}, {"Atanh", math.Atanh},
	{"Cbrt", math.Cbrt}, {"Ceil", math.Ceil}, {"Cos", math.Cos}, {"Cosh", math.Cosh}, {"Erf", math.Erf}, {"Erfc", math.Erfc}, {"Erfinv", math.Erfinv},
	{"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Floor", math.Floor}, {"Gamma", math.Gamma}, {"Log", math.Log}, {"Log10", math.Log10},
	{"Log1p", math.Log1p}, {"Log2", math.Log2}, {"Logb", math.Logb}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Sin", math.Sin},
	{"Sinh", math.Sinh}, {"Sqrt", math.Sqrt}, {"Tan", math.Tan}, {"Tanh", math.Tanh}, {"Trunc", math.Trunc},
	{"Pow", func(x float64) float64 { return math.Pow(math.Abs(x), x/7) }}, {"Atan2", func(x float64) float64 { return math.Atan2(x, 1-x) }},
	{"Hypot", func(x float64) float64 { return math.Hypot(x, x*3+1) }}, {"Mod", func(x float64) float64 { return math.Mod(x, 0.7) }},
	{"Remainder", func(x float64) float64 { return math.Remainder(x, 1.3) }}, {"Nextafter", func(x float64) float64 { return math.Nextafter(x, 2) }},
	{"FMA", func(x float64) float64 { return math.FMA(x, x, -x) }}, {"Dim", func(x float64) float64 { return math.Dim(x, 0.5) }},
	{"Frexp", func(x float64) float64 { f, e := math.Frexp(x); return f + float64(e) }}, {"Modf", func(x float64) float64 { i, f := math.Modf(x); return i*3 + f }},
	{"Ldexp", func(x float64) float64 { return math.Ldexp(x, int(math.Float64bits(x)>>50%70)-35) }},
}

var edges = []float64{0, math.Copysign(0, -1), 1, -1, 2, 0.5, -0.5, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, math.SmallestNonzeroFloat64, 1e-300, 171, 172, -170.5,
	33, 34, 200.5, 6, 28, 0.84375, 1.25, 1 << 28, 1 << 29, math.Pi, math.E, 709, 710, -745, -746, 22, 0.3, 1e9, 1e16, 1 << 53}

func main() {
	for _, fn := range functions {
		x, sum := uint64(88172645463325252), uint64(0)
		fold := func(v float64) {
			r := fn.f(v)
			if r != r {
				sum = sum*31 + 7
			} else {
				sum = sum*31 + math.Float64bits(r)
			}
		}
		for _, v := range edges {
			fold(v)
		}
		for i := 0; i < 3000; i++ {
			x ^= x << 13
			x ^= x >> 7
			x ^= x << 17
			fold(math.Float64frombits(x))
			fold(float64(int64(x)) / (1 << 63) * float64(x&31))
		}
		fmt.Println(fn.name, sum)
	}
}

/* output:
Abs 5808861136122346054
Acos 6929250903190894572
Acosh 12550624311380519988
Asin 8864845530005799937
Asinh 2661016804046714002
Atan 15394601530404008237
Atanh 8738587493749825319
Cbrt 692839033599949719
Ceil 10768210206538500857
Cos 9332559575876817704
Cosh 12036447749959328344
Erf 16372193876537231272
Erfc 16374227319636313956
Erfinv 11989974872318391785
Exp 13815479030760110172
Exp2 187875573947713016
Expm1 4676459501892225989
Floor 10590486098056989165
Gamma 6142013146741978100
Log 6994045870443557920
Log10 749911347217992104
Log1p 7754056694668795884
Log2 3856114306797738054
Logb 15458702859417701369
Round 8968829228180994233
RoundToEven 13223604976139270329
Sin 1091689562052964161
Sinh 15966671836782188039
Sqrt 13275021678872981342
Tan 8608226921739485252
Tanh 16253053184982135278
Trunc 8845526171531173453
Pow 18347238385398845302
Atan2 14515577705705747876
Hypot 388763708844235738
Mod 9600722420728306360
Remainder 7127902447807736579
Nextafter 12402708349685844138
FMA 6420614116038688042
Dim 10478747136444668385
Frexp 12870424112639650451
Modf 5688738486914849759
Ldexp 11610338831406478416
*/
