// Hexadecimal floats are rounded once, to the nearest, also those too small to have all their bits.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{
		"0x0.1234569p-125", "0x1.234568p-129", "0x1.234578p-129", "0x1p-149", "0x1p-150", "0x1.8p-150", "0x1.000001p-150",
		"-0x1p-151", "0x1.fffffep127", "0x1.ffffffp127", "0x1.fffffefffffffffffp127", "0x.00000000000000000000001p200",
		"0x1.00000100000000000000000000000000000001p0", "0x1.000001p0", "0x1.000003p0", "0x100000000000000000000p-80", "-0x0p5",
	} {
		f, err := strconv.ParseFloat(s, 32)
		fmt.Println(f, err)
	}
	for _, s := range []string{
		"0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7ffp1023", "0x1.00000000000008p0",
		"0x1.000000000000080000000000000001p0", "0x1.00000000000018p0", "0x0.8000000000000cp-1022", "0x_1.8_0p1_0", "0x1p99999999999999999999",
	} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
}

/* output:
1.67181492896733e-39 <nil>
1.6718135276688657e-39 <nil>
1.6718163302657944e-39 <nil>
1.401298464324817e-45 <nil>
0 <nil>
1.401298464324817e-45 <nil>
1.401298464324817e-45 <nil>
-0 <nil>
3.4028234663852886e+38 <nil>
+Inf strconv.ParseFloat: parsing "0x1.ffffffp127": value out of range
3.4028234663852886e+38 <nil>
3.2451855365842673e+32 <nil>
1.0000001192092896 <nil>
1 <nil>
1.000000238418579 <nil>
1 <nil>
-0 <nil>
5e-324 <nil>
0 <nil>
5e-324 <nil>
+Inf strconv.ParseFloat: parsing "0x1.fffffffffffff8p1023": value out of range
1.7976931348623157e+308 <nil>
1 <nil>
1.0000000000000002 <nil>
1.0000000000000004 <nil>
1.112536929253601e-308 <nil>
1536 <nil>
+Inf strconv.ParseFloat: parsing "0x1p99999999999999999999": value out of range
*/
