// Floating-point numbers of any precision: rounding modes, accuracy, arithmetic, special values.
package main

import (
	"fmt"
	"hash/crc32"
	"math"
	"math/big"
	"math/rand"
)

func main() {
	r := rand.New(rand.NewSource(11))
	sum := crc32.NewIEEE()
	for i := 0; i < 600; i++ {
		prec := uint(1 + r.Intn(150))
		mode := big.RoundingMode(r.Intn(6))
		x := new(big.Float).SetMantExp(big.NewFloat(r.Float64()-0.5), r.Intn(200)-100)
		y := new(big.Float).SetPrec(100).SetMantExp(big.NewFloat(r.Float64()*8-4), r.Intn(20)-10)
		z := func() *big.Float { return new(big.Float).SetPrec(prec).SetMode(mode) }
		for _, f := range []*big.Float{z().Add(x, y), z().Sub(x, y), z().Mul(x, y), z().Quo(x, y), z().Set(x), z().Sqrt(new(big.Float).Abs(y))} {
			fmt.Fprintln(sum, f.Text('p', 0), f.Acc(), f.Prec(), f.MinPrec(), f.Text('g', -1), f.Text('e', 5), f.Text('x', 3))
			f64, acc := f.Float64()
			f32, acc32 := f.Float32()
			n, accn := f.Int64()
			fmt.Fprintln(sum, f64, acc, f32, acc32, n, accn, f.Cmp(x))
		}
	}
	fmt.Printf("%08x\n", sum.Sum32())
	for _, mode := range []big.RoundingMode{big.ToNearestEven, big.ToNearestAway, big.ToZero, big.AwayFromZero, big.ToNegativeInf, big.ToPositiveInf} {
		for _, v := range []float64{2.5, -2.5, 3.5, 2.6} {
			f := new(big.Float).SetPrec(2).SetMode(mode).SetFloat64(v)
			fmt.Print(f, " ", f.Acc(), "  ")
		}
		fmt.Println(mode)
	}
	for _, s := range []string{"0", "-0", "1.5", "1e100", "-1.25e-7", "0x1.8p3", "0b101", "Inf", "-inf", "1_000.5", "", "x", "1.2.3", "3.14159265358979323846264338327950288419716939937510582097494459"} {
		f, b, err := big.ParseFloat(s, 0, 80, big.ToNearestEven)
		if err != nil {
			fmt.Println(s, f == nil, err)
			continue
		}
		fmt.Println(s, f, b, f.Acc(), f.Text('f', 10), f.Text('g', -1), f.Text('b', 0), f.Text('p', 0), f.Text('x', -1))
	}
	pi, _ := new(big.Float).SetPrec(300).SetString("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803482534211706798")
	fmt.Printf("%.50f|%40.10f|%-20.3g|%+.5e|%v|%s|%030.4f|%g\n", pi, pi, pi, pi, big.NewFloat(1.5), pi, big.NewFloat(-2.5), big.NewFloat(1e21))
	fmt.Println(pi.Text('q', 1), pi, big.NewFloat(0.1), big.NewFloat(100), big.NewFloat(123456789), big.NewFloat(1e-7))
	inf := new(big.Float).SetInf(false)
	fmt.Println(inf, new(big.Float).SetInf(true), inf.IsInf(), inf.Sign(), inf.Cmp(pi), inf.IsInt(), big.NewFloat(3).IsInt())
	fmt.Println(big.NewFloat(math.Copysign(0, -1)), new(big.Float).Neg(new(big.Float)), new(big.Float).SetInt64(-5), new(big.Float).SetRat(big.NewRat(1, 3)))
	i, acc := big.NewFloat(-1234.5).Int(nil)
	q, acc2 := big.NewFloat(0.375).Rat(nil)
	u, acc3 := big.NewFloat(-1).Uint64()
	fmt.Println(i, acc, q, acc2, u, acc3)
	m := new(big.Float)
	exp := pi.MantExp(m)
	fmt.Println(exp, m.Text('g', 20), m.Prec(), pi.Mode(), big.RoundingMode(9), big.Accuracy(5))
	for _, f := range []func(){
		func() { new(big.Float).Sub(inf, inf) },
		func() { new(big.Float).Mul(inf, new(big.Float)) },
		func() { new(big.Float).Quo(new(big.Float), new(big.Float)) },
		func() { new(big.Float).Sqrt(big.NewFloat(-1)) },
		func() { big.NewFloat(math.NaN()) },
	} {
		func() {
			defer func() {
				e := recover()
				_, ok := e.(big.ErrNaN)
				fmt.Println(ok, e)
			}()
			f()
		}()
	}
	x := big.NewFloat(2)
	for i := 0; i < 6; i++ { // Newton's root of 2
		x = new(big.Float).SetPrec(400).Add(x, new(big.Float).SetPrec(400).Quo(big.NewFloat(2), x))
		x.Quo(x, big.NewFloat(2))
	}
	fmt.Println(x.Text('f', 60))
}

/* output:
60936d9c
2 Below  -2 Above  4 Above  3 Above  ToNearestEven
3 Above  -3 Below  4 Above  3 Above  ToNearestAway
2 Below  -2 Above  3 Below  2 Below  ToZero
3 Above  -3 Below  4 Above  3 Above  AwayFromZero
2 Below  -3 Below  3 Below  2 Below  ToNegativeInf
3 Above  -2 Above  4 Above  3 Above  ToPositiveInf
0 0 10 Exact 0.0000000000 0 0 0 0x0p+00
-0 -0 10 Exact -0.0000000000 -0 -0 -0 -0x0p+00
1.5 1.5 10 Exact 1.5000000000 1.5 906694364710971881029632p-79 0x.cp+1 0x1.8p+00
1e100 1e+100 10 Below 9999999999999999999999997843024499015530705967520804400146403982964755300097315455553573781803892736.0000000000 1e+100 690893484407555570030908p+253 0x.924d692ca61be758593cp+333 0x1.249ad2594c37ceb0b278p+332
-1.25e-7 -1.25e-07 10 Below -0.0000001250 -1.25e-07 -633825300114114700748352p-102 -0x.8637bd05af6c69b5a64p-22 -0x1.0c6f7a0b5ed8d36b4c8p-23
0x1.8p3 12 16 Exact 12.0000000000 12 906694364710971881029632p-76 0x.cp+4 0x1.8p+03
0b101 5 2 Exact 5.0000000000 5 755578637259143234191360p-77 0x.ap+3 0x1.4p+02
Inf +Inf 0 Exact +Inf +Inf +Inf +Inf +Inf
-inf -Inf 0 Exact -Inf -Inf -Inf -Inf -Inf
1_000.5 1000.5 10 Exact 1000.5000000000 1000.5 1181181916527770009075712p-70 0x.fa2p+10 0x1.f44p+09
 true EOF
x true number has no digits
1.2.3 false expected end of string, found '.'
3.14159265358979323846264338327950288419716939937510582097494459 3.141592653589793238462642 10 Below 3.1415926536 3.141592653589793238462642 949488118409084645196998p-78 0x.c90fdaa22168c234c4c6p+2 0x1.921fb54442d18469898cp+01
3.14159265358979323846264338327950288419716939937511|                            3.1415926536|3.14                |+3.14159e+00|1.5|%!s(*big.Float=3.141592654)|-000000000000000000000002.5000|1e+21
%q 3.141592653589793238462643383279502884197169399375105820974944592307816406286208998628034825 0.1 100 1.23456789e+08 1e-07
+Inf -Inf true 1 1 false true
-0 -0 -5 0.33333333333333333334
-1234 Above 3/8 Exact 0 Above
2 0.78539816339744830962 300 ToNearestEven RoundingMode(9) Accuracy(5)
true subtraction of infinities with equal signs
true multiplication of zero with infinity
true division of zero by zero or infinity by infinity
true square root of negative operand
true NewFloat(NaN)
1.414213562373095048801688724209698078569671875377234001561013
*/
