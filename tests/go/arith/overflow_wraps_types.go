// Overflow wraps around in every integer type.
package main

import "fmt"

func main() {
	var i8 int8 = 127
	var u8 uint8 = 0
	var i16 int16 = -32768
	var i32 int32 = 1 << 30
	var u32 uint32 = 1 << 31
	var i64 int64 = 1<<63 - 1
	i8++
	u8--
	i16--
	i32 *= 4
	u32 += u32
	i64++
	fmt.Println(i8, u8, i16, i32, u32, i64)
	var u uint = 5
	one := uint8(1)
	fmt.Println(u-6 > 0, ^uint16(0), -one, uint8(200)+u8)
}

/* output:
-128 255 32767 0 0 -9223372036854775808
true 65535 255 199
*/
