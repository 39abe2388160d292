// Integers as text: bases, prefixes, underscores, formats, encodings.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	for _, s := range []string{"0", "-0", "+17", "-17", "0x1F", "0b101", "0o17", "017", "0_8", "1_000", "1__0", "_1", "1_", "", "-", "0x", "0x_1", "12a", "z", " 1", "9999999999999999999999999", "0b12", "08"} {
		x, ok := new(big.Int).SetString(s, 0)
		y, ok2 := new(big.Int).SetString(s, 10)
		z, ok3 := new(big.Int).SetString(s, 36)
		fmt.Println(s, x, ok, y, ok2, z, ok3)
	}
	x, _ := new(big.Int).SetString("-1234567890123456789012345", 10)
	for _, f := range []string{"%d", "%x", "%X", "%o", "%O", "%b", "%#x", "%#o", "%#b", "%#X", "%+d", "% d", "%40d|", "%-40d|", "%040d", "%.30d", "%40.30d|", "%s", "%v", "%q", "%e", "%5d"} {
		fmt.Printf(f+"\n", x)
	}
	fmt.Printf("%d %x %.0d| %+d %05d %t\n", big.NewInt(0), big.NewInt(255), big.NewInt(0), big.NewInt(5), big.NewInt(-42), big.NewInt(1))
	big62, _ := new(big.Int).SetString("azAZ09", 62)
	fmt.Println(big62, big62.Text(62), x.Text(2), string(x.Append([]byte("n="), 16)))
	text, _ := x.MarshalText()
	var y big.Int
	fmt.Println(string(text), y.UnmarshalText([]byte("0x10")), &y, y.UnmarshalJSON([]byte("null")), &y)
	fmt.Println(y.UnmarshalText([]byte("x")))
	b, _ := x.GobEncode()
	fmt.Println(b, y.GobDecode(b), &y, y.GobDecode([]byte{9}))
	fmt.Println([]*big.Int{x, big.NewInt(1)}, struct{ N *big.Int }{big.NewInt(3)})
}

/* output:
0 0 true 0 true 0 true
-0 0 true 0 true 0 true
+17 17 true 17 true 43 true
-17 -17 true -17 true -43 true
0x1F 31 true <nil> false 42819 true
0b101 5 true <nil> false 514513 true
0o17 15 true <nil> false 31147 true
017 15 true 17 true 43 true
0_8 <nil> false <nil> false <nil> false
1_000 1000 true <nil> false <nil> false
1__0 <nil> false <nil> false <nil> false
_1 <nil> false <nil> false <nil> false
1_ <nil> false <nil> false <nil> false
 <nil> false <nil> false <nil> false
- <nil> false <nil> false <nil> false
0x <nil> false <nil> false 33 true
0x_1 1 true <nil> false <nil> false
12a <nil> false <nil> false 1378 true
z <nil> false <nil> false 35 true
 1 <nil> false <nil> false <nil> false
9999999999999999999999999 9999999999999999999999999 true 9999999999999999999999999 true 207843757062367901308235897260252189725 true
0b12 <nil> false <nil> false 14294 true
08 <nil> false 8 true 8 true
-1234567890123456789012345
-1056e0f36a6443de2df79
-1056E0F36A6443DE2DF79
-405334074665144207570557571
-0o405334074665144207570557571
-100000101011011100000111100110110101001100100010000111101111000101101111101111001
-0x1056e0f36a6443de2df79
-0405334074665144207570557571
-0b100000101011011100000111100110110101001100100010000111101111000101101111101111001
-0X1056E0F36A6443DE2DF79
-1234567890123456789012345
-1234567890123456789012345
              -1234567890123456789012345|
-1234567890123456789012345              |
-000000000000001234567890123456789012345
-000001234567890123456789012345
         -000001234567890123456789012345|
-1234567890123456789012345
-1234567890123456789012345
%!q(big.Int=-1234567890123456789012345)
%!e(big.Int=-1234567890123456789012345)
-1234567890123456789012345
0 ff | +5 -0042 %!t(big.Int=1)
9687314381 azAZ09 -100000101011011100000111100110110101001100100010000111101111000101101111101111001 n=-1056e0f36a6443de2df79
-1234567890123456789012345 <nil> 16 <nil> 16
math/big: cannot unmarshal "x" into a *big.Int
[3 1 5 110 15 54 166 68 61 226 223 121] <nil> -1234567890123456789012345 Int.GobDecode: encoding version 4 not supported
[-1234567890123456789012345 1] {3}
*/
