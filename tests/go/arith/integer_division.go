// Division truncates toward zero; the remainder has the dividend's sign; the smallest number divided by -1 is itself.
package main

import "fmt"

func main() {
	for _, p := range [][2]int{{7, 2}, {-7, 2}, {7, -2}, {-7, -2}, {0, 5}} {
		fmt.Println(p, p[0]/p[1], p[0]%p[1])
	}
	m, n := int8(-128), int8(-1)
	fmt.Println(m/n, m%n, -m, m*n)
	x := int64(-1 << 63)
	k := int64(-1)
	fmt.Println(x/k, x%k)
}

/* output:
[7 2] 3 1
[-7 2] -3 -1
[7 -2] -3 1
[-7 -2] 3 -1
[0 5] 0 0
-128 0 -128 -128
-9223372036854775808 0
*/
