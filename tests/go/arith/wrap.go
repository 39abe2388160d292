// Fixed-size integers wrap round, without a panic.
package main

import "fmt"

func main() {
	var i8 int8 = 127
	var u8 uint8 = 255
	var i16 int16 = -32768
	var i32 int32 = 1 << 30
	var i64 int64 = -1 << 63
	var u64 uint64
	i8++
	u8++
	i16--
	fmt.Println(i8, u8, i16, i32*4, i32*2, -i64, i64-1, u64-1) // out: -128 0 32767 0 -2147483648 -9223372036854775808 9223372036854775807 18446744073709551615
	fmt.Println(i8*i8, -i8, u8-1, i64/-1, i64%-1)              // out: 0 -128 255 -9223372036854775808 0
	var u32 uint32 = 0xffffffff
	fmt.Println(u32*u32, u32+1, -u32, ^u32, u32<<31) // out: 1 0 1 0 2147483648
	var x uint = 1
	fmt.Println(x-2, int(x)-2) // out: 18446744073709551615 -1
}
