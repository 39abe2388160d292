// The bytes of GobEncode, and what GobDecode makes of them and of wrong ones.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	for _, s := range []string{"0", "1", "-2/3", "123456789012345678901234567890/7"} {
		r, _ := new(big.Rat).SetString(s)
		b, err := r.GobEncode()
		var q big.Rat
		fmt.Println(b, err, q.GobDecode(b), &q, q.Cmp(r))
	}
	var zero big.Rat
	b, _ := zero.GobEncode()
	fmt.Println(b, zero.GobDecode(b), &zero)
	for _, b := range [][]byte{nil, {2, 0}, {2, 0, 0, 0, 9, 1}, {8, 0, 0, 0, 0, 1}} {
		fmt.Println(zero.GobDecode(b))
	}

	for _, s := range []string{"0", "-0", "1", "-1e-7", "1e100", "Inf", "-Inf", "0.1"} {
		f, _, _ := big.ParseFloat(s, 10, 100, big.ToZero)
		b, err := f.GobEncode()
		q, small := new(big.Float), new(big.Float).SetPrec(5)
		fmt.Println(b, err)
		fmt.Println(q.GobDecode(b), q, q.Cmp(f), q.Prec(), q.Mode(), q.Acc())
		fmt.Println(small.GobDecode(b), small, small.Mode(), small.Acc())
	}
	for _, b := range [][]byte{
		nil, {1}, {9, 0, 0, 0, 0, 0, 0}, {1, 10, 0, 0, 0, 5, 0}, {1, 10, 0, 0, 0, 5, 0, 0, 0, 1},
		{1, 10, 0, 0, 0, 0, 0, 0, 0, 1, 128, 0, 0, 0, 0, 0, 0, 0},
	} {
		fmt.Println(new(big.Float).GobDecode(b))
	}
	r, ok := new(big.Rat).SetString("0b1.1E2")
	fmt.Println(r, ok)
	x, y := new(big.Int), new(big.Float)
	fmt.Sscan("12+34", x)
	fmt.Sscanf("-1.5e+3-2", "%v", y)
	_, err := fmt.Sscan("Inf", new(big.Float))
	fmt.Println(x, y, err != nil)
}

/* output:
[2 0 0 0 0 1] <nil> <nil> 0/1 0
[2 0 0 0 1 1 1] <nil> <nil> 1/1 0
[3 0 0 0 1 2 3] <nil> <nil> -2/3 0
[2 0 0 0 12 56 252 185 35 64 126 68 180 84 82 38 30 1] <nil> <nil> 17636684144620811271604938270/1 0
[2 0 0 0 0] <nil> 0/1
<nil>
Rat.GobDecode: buffer too small
Rat.GobDecode: buffer too small
Rat.GobDecode: encoding version 4 not supported
[1 72 0 0 0 100] <nil>
<nil> 0 0 100 ToZero Exact
<nil> 0 ToNearestEven Exact
[1 73 0 0 0 100] <nil>
<nil> -0 0 100 ToZero Exact
<nil> -0 ToNearestEven Exact
[1 74 0 0 0 100 0 0 0 1 128 0 0 0 0 0 0 0] <nil>
<nil> 1 0 100 ToZero Exact
<nil> 1 ToNearestEven Exact
[1 83 0 0 0 100 255 255 255 233 214 191 148 213 229 122 66 188 61 50 144 118 0 0 0 0] <nil>
<nil> -1e-07 0 100 ToZero Above
<nil> -1e-07 ToNearestEven Below
[1 66 0 0 0 100 0 0 1 77 146 77 105 44 166 27 231 88 89 60 38 38 112 0 0 0] <nil>
<nil> 1e+100 0 100 ToZero Below
<nil> 1e+100 ToNearestEven Below
[1 76 0 0 0 100] <nil>
<nil> +Inf 0 100 ToZero Exact
<nil> +Inf ToNearestEven Exact
[1 77 0 0 0 100] <nil>
<nil> -Inf 0 100 ToZero Exact
<nil> -Inf ToNearestEven Exact
[1 66 0 0 0 100 255 255 255 253 204 204 204 204 204 204 204 204 204 204 204 204 192 0 0 0] <nil>
<nil> 0.0999999999999999999999999999999 0 100 ToZero Below
<nil> 0.1 ToNearestEven Above
<nil>
Float.GobDecode: buffer too small
Float.GobDecode: encoding version 9 not supported
Float.GobDecode: buffer too small for finite form float
Float.GobDecode: nonzero finite number with empty mantissa
Float.GobDecode: zero precision finite number
150/1 true
12 -1500 true
*/
