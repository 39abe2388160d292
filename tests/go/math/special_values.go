// Infinities, NaN and signed zero in arithmetic and functions.
package main

import (
	"fmt"
	"math"
)

func main() {
	inf, nan, zero := math.Inf(1), math.NaN(), 0.0
	fmt.Println(inf-inf, inf*zero, 1/zero, -1/zero, zero/zero, nan == nan, nan != nan, nan < 1)
	fmt.Println(math.Max(nan, 1), math.Min(-zero, zero), math.Sqrt(-1), math.Log(0), math.Log(-1), math.Mod(5, 0), math.Pow(0, -1))
	fmt.Println(math.Signbit(math.Copysign(0, -1)), math.IsInf(-inf, -1), math.Hypot(inf, nan), math.Atan2(0, -1))
	fmt.Println(math.Floor(-1.5), math.Ceil(-1.5), math.Trunc(-1.5), math.Round(-2.5), math.RoundToEven(2.5), math.Remainder(5, 3))
	fmt.Println(math.Float64bits(1), math.Float32bits(-2), math.Nextafter(1, 2))
}

/* output:
NaN NaN +Inf -Inf NaN false true false
NaN -0 NaN -Inf NaN NaN +Inf
true true +Inf 3.141592653589793
-2 -1 -1 -3 2 -1
4607182418800017408 3221225472 1.0000000000000002
*/
