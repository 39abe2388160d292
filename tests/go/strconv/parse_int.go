package main

import (
	"fmt"
	"strconv"
)

func main() {
	type c struct {
		s    string
		base int
		bits int
	}
	for _, x := range []c{{"ff", 16, 64}, {"0xff", 0, 64}, {"-0b101", 0, 8}, {"0o17", 0, 0}, {"1_000", 0, 0}, {"zz", 36, 0}, {"128", 10, 8}, {"-128", 10, 8}, {"8", 8, 0}, {"", 0, 0}, {"1", 1, 0}, {"1", 10, 65}} {
		n, err := strconv.ParseInt(x.s, x.base, x.bits)
		fmt.Println(n, err)
	}
	u, err := strconv.ParseUint("18446744073709551615", 10, 64)
	fmt.Println(u, err)
	u, err = strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err)
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatInt(5, 2), strconv.FormatUint(1<<63, 36), string(strconv.AppendInt([]byte("n="), 7, 10)))
}

/* output:
255 <nil>
255 <nil>
-5 <nil>
15 <nil>
1000 <nil>
1295 <nil>
127 strconv.ParseInt: parsing "128": value out of range
-128 <nil>
0 strconv.ParseInt: parsing "8": invalid syntax
0 strconv.ParseInt: parsing "": invalid syntax
0 strconv.ParseInt: parsing "1": invalid base 1
0 strconv.ParseInt: parsing "1": invalid bit size 65
18446744073709551615 <nil>
0 strconv.ParseUint: parsing "-1": invalid syntax
-ff 101 1y2p0ij32e8e8 n=7
*/
