// Fractions: arithmetic, texts, floats.
package main

import (
	"fmt"
	"hash/crc32"
	"math"
	"math/big"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(3))
	sum := crc32.NewIEEE()
	for i := 0; i < 500; i++ {
		x := big.NewRat(r.Int63()-r.Int63(), r.Int63n(1<<uint(1+r.Intn(61)))+1)
		y := big.NewRat(r.Int63n(1000)-500, r.Int63n(1000)+1)
		fmt.Fprintln(sum, x, y, new(big.Rat).Add(x, y), new(big.Rat).Sub(x, y), new(big.Rat).Mul(x, y), x.Cmp(y), x.FloatString(r.Intn(30)), x.Sign(), x.IsInt())
		if y.Sign() != 0 {
			fmt.Fprintln(sum, new(big.Rat).Quo(x, y), new(big.Rat).Inv(y))
		}
		f, exact := x.Float64()
		g, exact32 := y.Float32()
		fmt.Fprintln(sum, f, exact, g, exact32, new(big.Rat).SetFloat64(f))
	}
	fmt.Printf("%08x\n", sum.Sum32())
	for _, s := range []string{"3/4", "-6/8", "1.25", "-.5", "1e3", "1.5e-2", "0x1p-4", "0x1.8p1", "1/0", "", "1/-2", "abc", "1e", "1_0/2", "5.", ".", "0", "-0", "1e-400", "1e400", "2/0x10"} {
		x, ok := new(big.Rat).SetString(s)
		if len(s) < 6 || s[1] != 'e' {
			fmt.Println(s, x, ok)
		} else {
			f, exact := x.Float64()
			fmt.Println(s, ok, f, exact)
		}
	}
	for _, f := range []float64{0.1, math.MaxFloat64, -2.5, 0, 1 << 60} {
		x := new(big.Rat).SetFloat64(f)
		back, exact := x.Float64()
		f32, exact32 := x.Float32()
		fmt.Println(back == f, exact, f32, exact32, x.Num().BitLen(), x.Denom().BitLen())
	}
	fmt.Println(new(big.Rat).SetFloat64(math.NaN()), big.NewRat(2, 3).FloatString(0), big.NewRat(-1, 2).FloatString(0), big.NewRat(5, 1).FloatString(2), big.NewRat(1, 3), new(big.Rat), big.NewRat(4, 2).RatString())
	tiny := new(big.Rat).SetFrac(big.NewInt(3), new(big.Int).Lsh(big.NewInt(1), 1076))
	huge := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 1024))
	fmt.Println(tiny.Float64())
	fmt.Println(huge.Float64())
	n, exact := big.NewRat(7, 80).FloatPrec()
	m, exact2 := big.NewRat(1, 3).FloatPrec()
	fmt.Println(n, exact, m, exact2)
	text, _ := big.NewRat(7, 3).MarshalText()
	var z big.Rat
	fmt.Println(string(text), z.UnmarshalText([]byte("9/6")), &z)
	fmt.Println(z.UnmarshalText([]byte("q")))
	defer func() { fmt.Println(recover()) }()
	big.NewRat(1, 0)
}

/* output:
e441b56d
3/4 3/4 true
-6/8 -3/4 true
1.25 5/4 true
-.5 -1/2 true
1e3 1000/1 true
1.5e-2 3/200 true
0x1p-4 1/16 true
0x1.8p1 3/1 true
1/0 <nil> false
 <nil> false
1/-2 <nil> false
abc <nil> false
1e <nil> false
1_0/2 5/1 true
5. 5/1 true
. <nil> false
0 0/1 true
-0 0/1 true
1e-400 true 0 false
1e400 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000/1 true
2/0x10 1/8 true
true true 0.1 false 52 56
true true +Inf false 1024 1
true true -2.5 true 3 2
true true 0 true 0 1
true true 1.1529215e+18 true 61 1
<nil> 1 -1 5.00 1/3 0/1 2
5e-324 false
+Inf false
4 true 0 false
7/3 <nil> 3/2
math/big: cannot unmarshal "q" into a *big.Rat
division by zero
*/
