package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.Sqrt(2), math.Pow(2, 10), math.Abs(-3.5), math.Floor(-1.5), math.Ceil(1.2), math.Trunc(-1.9), math.Round(2.5), math.RoundToEven(2.5), math.Mod(7, -3)) // out: 1.4142135623730951 1024 3.5 -2 2 -1 3 2 1
	fmt.Println(math.Max(1, math.NaN()), math.Min(-0.0, 0), math.Hypot(3, 4), math.Cbrt(27), math.Exp(0), math.Log(math.E), math.Log2(8), math.Log10(1000))                 // out: NaN 0 5 3 1 1 3 3
	fmt.Println(math.IsNaN(math.Sqrt(-1)), math.IsInf(math.Inf(-1), -1), math.Signbit(-0.5), math.MaxInt, math.MinInt8)                                                     // out: true true true 9223372036854775807 -128
	fmt.Printf("%.10f %.10f %.10f %.10f\n", math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(1, -1))                                                                       // out: 0.8414709848 0.5403023059 1.5574077247 2.3561944902
	fr, ex := math.Frexp(8)
	ip, fp := math.Modf(-3.25)
	fmt.Println(fr, ex, ip, fp, math.Ldexp(0.5, 4), math.Float64bits(1), math.Float32bits(-2), math.Float64frombits(0x4009_21fb_5444_2d18)) // out: 0.5 4 -3 -0.25 8 4607182418800017408 3221225472 3.141592653589793
}
