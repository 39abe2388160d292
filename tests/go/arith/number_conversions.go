// Conversions between numbers: fractions are cut, sizes wrap.
package main

import "fmt"

func main() {
	f := -2.9
	big := 1e10
	i, m, n := 300, int8(-1), uint16(65535)
	fmt.Println(int(f), int64(big), uint8(i), int8(i), float32(16777217), uint32(m), int16(n), uint64(m))
	g := float32(2.99)
	fmt.Println(float32(0.1), float64(g), int(g), float32(big))
	c := 'é'
	fmt.Println(byte(c), string(c), rune(byte(i)))
}

/* output:
-2 10000000000 44 44 1.6777216e+07 4294967295 -1 18446744073709551615
0.1 2.990000009536743 2 1e+10
233 é 44
*/
