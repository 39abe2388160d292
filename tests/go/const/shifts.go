// An untyped constant on the left of a shift takes the type it would have without the shift.
package main

import "fmt"

func main() {
	var s uint = 33
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var m int = 1.0 << s
	var n = 1.0<<s == j
	var w int64 = 1.0 << 33
	var b = make([]byte, 1.0<<(s-30))
	fmt.Println(i, j, k, m, n, w, len(b))                                // out: 8589934592 0 8589934592 8589934592 true 8589934592 8
	fmt.Println(uint8(1)<<7, int8(-128)>>3, -5>>1, uint32(1)<<s, 1<<3.0) // out: 128 -16 -3 0 8
	var x uint8 = 200
	fmt.Println(x<<1, x>>1<<1, int16(x)<<1, ^x, -x) // out: 144 200 400 55 56
}
