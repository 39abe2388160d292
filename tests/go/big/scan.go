// Numbers read by fmt, whose types say how.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	var i, j, k big.Int
	var r big.Rat
	var f big.Float
	n, err := fmt.Sscan(" 123456789012345678901234567890 -0x1f 3/9 1.5e3 rest", &i, &j, &r, &f)
	fmt.Println(n, err, &i, &j, &r, &f)
	n, err = fmt.Sscanf("ff:101:77", "%x:%b:%o", &i, &j, &k)
	fmt.Println(n, err, &i, &j, &k)
	n, err = fmt.Sscanf("12", "%e", &i)
	fmt.Println(n, err)
	n, err = fmt.Sscan("1/0", &r)
	fmt.Println(n, err)
}

/* output:
4 <nil> 123456789012345678901234567890 -31 1/3 1500
3 <nil> 255 5 63
0 Int.Scan: invalid verb
0 Rat.Scan: invalid syntax
*/
