package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.MinInt8, math.MaxInt8, math.MaxUint8, math.MinInt16, math.MaxUint16, math.MinInt32, math.MaxUint32) // out: -128 127 255 -32768 65535 -2147483648 4294967295
	fmt.Println(math.MinInt64, math.MaxInt64, uint64(math.MaxUint64), math.MaxInt == math.MaxInt64)                      // out: -9223372036854775808 9223372036854775807 18446744073709551615 true
	var i8 int8 = math.MaxInt8
	var u16 uint16
	var i int = math.MinInt
	i8++
	u16--
	i--
	fmt.Println(i8, u16, i, ^0, ^uint(0))                    // out: -128 65535 9223372036854775807 -1 18446744073709551615
	fmt.Printf("%T %T %T %T\n", 'a', 1<<3, 2.0, uint8(1)<<1) // out: int32 int float64 uint8
	var b byte = 'a'
	var r rune = 'é'
	fmt.Println(b == 97, r > rune(b), string(b), string(r)) // out: true true a é
}
