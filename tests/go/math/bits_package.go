// math/bits: counting, rotating, wide arithmetic.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	fmt.Println(bits.LeadingZeros8(1), bits.TrailingZeros16(8), bits.OnesCount64(255), bits.Len32(1000), bits.UintSize)
	fmt.Println(bits.RotateLeft8(0b10010110, 3), bits.Reverse8(0b00010111), bits.ReverseBytes32(0x01020304))
	hi, lo := bits.Mul64(1<<63, 6)
	fmt.Println(hi, lo)
	s, c := bits.Add64(1<<63, 1<<63, 1)
	fmt.Println(s, c)
	fmt.Println(bits.Sub32(1, 2, 0))
	fmt.Println(bits.Div64(1, 0, 3))
	defer func() { fmt.Println(recover()) }()
	bits.Div64(5, 0, 3)
}

/* output:
7 3 8 10 64
180 232 67305985
3 0
1 1
4294967295 1
6148914691236517205 1
runtime error: integer overflow
*/
