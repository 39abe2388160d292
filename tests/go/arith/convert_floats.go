package main

import (
	"fmt"
	"math"
)

func main() {
	f := -3.99
	fmt.Println(int(f), int8(f), int(2.5+f), uint8(f+257.7), int64(f*1e15)) // out: -3 -3 -1 253 -3990000000000000
	x := 16777217
	fmt.Println(float32(x), float64(x), float32(0.1), float64(float32(0.1))) // out: 1.6777216e+07 1.6777217e+07 0.1 0.10000000149011612
	var big uint64 = math.MaxUint64
	fmt.Println(float64(big), float64(int64(math.MaxInt64)), uint64(float64(big/2))) // out: 1.8446744073709552e+19 9.223372036854776e+18 9223372036854775808
	g := 1e40
	fmt.Println(float32(g), float32(-1/g/g), float32(math.Inf(1))) // out: +Inf -0 +Inf
	var a, b float32 = 16777216, 1
	fmt.Println(a+b == a, float64(a)+float64(b)) // out: true 1.6777217e+07
}
