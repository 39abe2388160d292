// The least 64-bit number divided by -1 is itself, in constants too: Go's compiler divides what fits 64 bits in 64 bits.
package main

import "math"

const least int64 = math.MinInt64

func main() {
	const untyped = -1 << 63 / -1
	println(least/-1 == least, untyped == math.MinInt64, least%-1) // out: true true 0
	println((math.MinInt64+1)/-1 == math.MaxInt64)                 // out: true
	const larger = -1 << 64 / -1
	println(larger == 1<<64, larger/-1 == -1<<64) // out: true true
	minusOne := int64(-1)
	println(least/minusOne == least) // out: true
}
