// Arithmetic on numbers of any size.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	f := big.NewInt(1)
	for i := int64(2); i <= 50; i++ {
		f.Mul(f, big.NewInt(i))
	}
	fmt.Println(f, f.BitLen(), len(f.String()))
	a, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	b := new(big.Int).Exp(big.NewInt(2), big.NewInt(100), nil)
	q, r := new(big.Int).QuoRem(a, big.NewInt(-97), new(big.Int))
	fmt.Println(q, r, new(big.Int).Sub(a, b), a.Cmp(b), new(big.Int).GCD(nil, nil, a, f))
	fmt.Println(new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)), new(big.Int).Sqrt(b), b.Text(36), fmt.Sprintf("%x %+d", a, a))
	x, y := big.NewRat(1, 3), big.NewRat(-3, 6)
	fmt.Println(new(big.Rat).Add(x, y), new(big.Rat).Mul(x, y), x.FloatString(5), y)
	fmt.Println(big.NewInt(97).ProbablyPrime(10), new(big.Int).Lsh(big.NewInt(1), 70), new(big.Int).And(a, b), a.Sign())
}

/* output:
30414093201713378043612608166064768844377641568960512000000000000 215 65
-1272750402189130710322005854 52 -1144193811215883722595468637486 -1 28181790
4 1125899906842624 3ewfdnca0n6ld1ggvfgg 18ee90ff6c373e0ee4e3f0ad2 +123456789012345678901234567890
-1/6 -1/6 0.33333 -1/2
true 1180591620717411303424 0 1
*/
