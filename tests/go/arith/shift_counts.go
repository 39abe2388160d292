// Shifts by as many bits as the type has or more; arithmetic for signed types; a negative count panics.
package main

import "fmt"

func main() {
	for _, n := range []uint{0, 1, 7, 8, 31, 63, 64, 200} {
		fmt.Println(n, int8(-100)>>n, uint8(200)>>n, int8(1)<<n, uint32(3)<<n, int64(-1)>>n, uint64(1)<<n)
	}
	defer func() { fmt.Println(recover()) }()
	k := -1
	fmt.Println(1 << k)
}

/* output:
0 -100 200 1 3 -1 1
1 -50 100 2 6 -1 2
7 -1 1 -128 384 -1 128
8 -1 0 0 768 -1 256
31 -1 0 0 2147483648 -1 2147483648
63 -1 0 0 0 -1 9223372036854775808
64 -1 0 0 0 -1 0
200 -1 0 0 0 -1 0
runtime error: negative shift amount
*/
