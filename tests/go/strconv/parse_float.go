package main

import (
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"1", "-0", "3.14e2", ".5", "5.", "1e400", "-1e-400", "inf", "-Infinity", "NaN", "1e", "abc", "0x1p-2", "1_0", "179769313486231580793e289", "4.9e-324", "2.2250738585072011e-308", "0.1", "123456789012345678901234567890"} {
		f, err := strconv.ParseFloat(s, 64)
		fmt.Println(f, err)
	}
	g, err := strconv.ParseFloat("3.4e39", 32)
	fmt.Println(g, err)
	g, _ = strconv.ParseFloat("0.1", 32)
	fmt.Println(g, float32(g))
	for _, s := range []string{"true", "T", "1", "false", "F", "0", "yes", "TRUE", "tRUE"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
}

/* output:
1 <nil>
-0 <nil>
314 <nil>
0.5 <nil>
5 <nil>
+Inf strconv.ParseFloat: parsing "1e400": value out of range
-0 <nil>
+Inf <nil>
-Inf <nil>
NaN <nil>
0 strconv.ParseFloat: parsing "1e": invalid syntax
0 strconv.ParseFloat: parsing "abc": invalid syntax
0.25 <nil>
10 <nil>
+Inf strconv.ParseFloat: parsing "179769313486231580793e289": value out of range
5e-324 <nil>
2.225073858507201e-308 <nil>
0.1 <nil>
1.2345678901234568e+29 <nil>
+Inf strconv.ParseFloat: parsing "3.4e39": value out of range
0.10000000149011612 0.1
true <nil>
true <nil>
true <nil>
false <nil>
false <nil>
false <nil>
false strconv.ParseBool: parsing "yes": invalid syntax
true <nil>
false strconv.ParseBool: parsing "tRUE": invalid syntax
*/
