// Taking floats apart and putting them together.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, x := range []float64{1, -0.3, 1e300, 5e-324, 0} {
		f, e := math.Frexp(x)
		i, fr := math.Modf(x)
		fmt.Println(f, e, math.Ldexp(f, e) == x, i, fr, math.Ilogb(x+1), math.Logb(x+1))
	}
	fmt.Println(math.Cbrt(27), math.Exp2(10), math.Log10(1000), math.Log2(8), math.Log1p(0), math.Expm1(0))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MaxFloat32, math.SmallestNonzeroFloat64, math.Pi)
	fmt.Println(math.FMA(2, 3, 4), math.Gamma(5), math.Dim(3, 5), math.Abs(-2))
}

/* output:
0.5 1 true 1 0 1 1
-0.6 -1 true -0 -0.3 -1 -1
0.7466108948025751 997 true 1e+300 0 996 996
0.5 -1073 true 0 5e-324 0 0
0 0 true 0 0 0 0
3 1024 3 3 0 0
9223372036854775807 18446744073709551615 3.4028234663852886e+38 5e-324 3.141592653589793
10 24 0 2
*/
