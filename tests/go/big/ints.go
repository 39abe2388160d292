// Integers of any size: arithmetic with all signs, bits as two's complement, number theory.
package main

import (
	"fmt"
	"hash/crc32"
	"math/big"
	"math/rand"
)

func number(r *rand.Rand, words int) *big.Int {
	x := new(big.Int)
	for i := r.Intn(words + 1); i > 0; i-- {
		x.Lsh(x, 64)
		x.Or(x, new(big.Int).SetUint64(r.Uint64()))
	}
	if r.Intn(8) == 0 {
		x.Rsh(x, uint(r.Intn(64)))
	}
	if r.Intn(2) == 0 {
		x.Neg(x)
	}
	return x
}

func main() {
	r := rand.New(rand.NewSource(7))
	sum := crc32.NewIEEE()
	for i := 0; i < 400; i++ {
		x, y := number(r, 5), number(r, 4)
		n := uint(r.Intn(200))
		fmt.Fprintln(sum, new(big.Int).Add(x, y), new(big.Int).Sub(x, y), new(big.Int).Mul(x, y), x.Cmp(y), x.CmpAbs(y))
		fmt.Fprintln(sum, new(big.Int).And(x, y), new(big.Int).Or(x, y), new(big.Int).Xor(x, y), new(big.Int).AndNot(x, y), new(big.Int).Not(x))
		fmt.Fprintln(sum, new(big.Int).Lsh(x, n), new(big.Int).Rsh(x, n), x.Bit(int(n)), x.BitLen(), x.TrailingZeroBits(), new(big.Int).SetBit(x, int(n), uint(i&1)))
		if y.Sign() != 0 {
			m := new(big.Int)
			q, _ := new(big.Int).DivMod(x, y, m)
			fmt.Fprintln(sum, q, m, new(big.Int).Quo(x, y), new(big.Int).Rem(x, y), new(big.Int).Div(x, y), new(big.Int).Mod(x, y))
			q, m = new(big.Int).QuoRem(x, y, new(big.Int))
			fmt.Fprintln(sum, q, m, new(big.Int).Exp(x, new(big.Int).Abs(y), new(big.Int).SetBit(y, 0, 1)))
		}
		a, b := new(big.Int), new(big.Int)
		g := new(big.Int).GCD(nil, nil, x, y)
		g2 := new(big.Int).GCD(a, b, x, y)
		check := new(big.Int).Add(a.Mul(a, x), b.Mul(b, y))
		fmt.Fprintln(sum, g, g2, g.Cmp(check))
		fmt.Fprintln(sum, new(big.Int).Sqrt(new(big.Int).Abs(x)), x.Text(2), x.Text(36), x.Text(62), x.Int64(), x.Uint64(), x.IsInt64(), x.IsUint64())
		f, acc := x.Float64()
		fmt.Fprintln(sum, f, acc, x.Bytes(), len(x.Bits()))
		if i%100 == 99 {
			fmt.Printf("%08x\n", sum.Sum32())
		}
	}
	one := big.NewInt(1)
	f, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	fmt.Println(f, new(big.Int).Exp(big.NewInt(2), big.NewInt(200), nil), new(big.Int).MulRange(10, 30), new(big.Int).Binomial(60, 30), new(big.Int).MulRange(-5, -2))
	fmt.Println(new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)), new(big.Int).ModInverse(big.NewInt(2), big.NewInt(4)), new(big.Int).Exp(big.NewInt(3), big.NewInt(-1), big.NewInt(7)))
	fmt.Println(big.Jacobi(big.NewInt(2), big.NewInt(15)), new(big.Int).ModSqrt(big.NewInt(2), big.NewInt(7)), new(big.Int).ModSqrt(big.NewInt(5), big.NewInt(41)), new(big.Int).ModSqrt(big.NewInt(3), big.NewInt(13)), new(big.Int).ModSqrt(big.NewInt(3), big.NewInt(7)))
	mersenne := new(big.Int).Sub(new(big.Int).Lsh(one, 521), one)
	fmt.Println(mersenne.ProbablyPrime(10), new(big.Int).Sub(mersenne, big.NewInt(2)).ProbablyPrime(10), big.NewInt(561).ProbablyPrime(0), big.NewInt(2).ProbablyPrime(5))
	n := new(big.Int).Lsh(one, 4000)
	n.Add(n, big.NewInt(12345))
	fmt.Println(crc32.ChecksumIEEE(new(big.Int).Exp(big.NewInt(3), n, new(big.Int).SetBit(new(big.Int).Lsh(one, 4500), 0, 1)).Bytes()))
	fmt.Println(new(big.Int).SetBytes([]byte{1, 2, 3}), new(big.Int).FillBytes(make([]byte, 2)), new(big.Int).SetBits([]big.Word{1, 1}))
	var zero big.Int
	fmt.Println(zero.Sign(), zero.String(), zero.Bytes(), zero.BitLen(), (*big.Int)(nil))
	for _, f := range []func(){
		func() { new(big.Int).Quo(one, &zero) },
		func() { new(big.Int).Mod(one, &zero) },
		func() { new(big.Int).Sqrt(big.NewInt(-1)) },
		func() { big.Jacobi(one, big.NewInt(4)) },
		func() { new(big.Int).SetString("1", 99) },
		func() { one.Bit(-1) },
		func() { big.NewInt(70000).FillBytes(make([]byte, 2)) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

/* output:
9e8ac614
fb588cb4
56b902b3
d43bff31
123456789012345678901234567890 1606938044258990275541962092341162602522202993782792835301376 730965773291972714496000000 118264581564861424 120
4 <nil> 5
1 4 28 9 <nil>
true false false true
829536548
66051 [0 0] 18446744073709551617
0 0 [] 0 <nil>
division by zero
division by zero
square root of negative number
big: invalid 2nd argument to Int.Jacobi: need odd integer but got 4
invalid number base 99
negative bit index
math/big: buffer too small to fit value
*/
