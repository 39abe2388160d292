package main

import (
	"fmt"
	"math"
	"time"
)

const a int8 = 127
const b = a - 100
const mask = ^uint16(0)
const neg = ^5

type N uint8

const n N = 200

func main() {
	fmt.Printf("%T %v %T %v %v\n", b, b, mask, mask, neg)                             // out: int8 27 uint16 65535 -6
	fmt.Println(n+55, uint8(n)/3, -int(n), n>>3, n<<0)                                // out: 255 66 -200 25 200
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64, math.MaxUint32) // out: 9223372036854775807 18446744073709551615 -9223372036854775808 4294967295
	fmt.Println(math.MaxFloat32, math.SmallestNonzeroFloat64, math.Pi)                // out: 3.4028234663852886e+38 5e-324 3.141592653589793
	const timeout = 3 * time.Second
	fmt.Println(timeout, timeout/2, len("héllo"), len([...]int{9: 1})) // out: 3s 1.5s 6 10
}
