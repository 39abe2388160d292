// Sums, products and quotients of two words, with the panics of division.
package main

import (
	"fmt"
	"math/bits"
	"runtime"
)

func caught(f func()) {
	defer func() {
		err := recover()
		_, ok := err.(runtime.Error)
		fmt.Println(err, ok)
	}()
	f()
}

func main() {
	sum := uint64(0)
	x := uint64(88172645463325252)
	next := func() uint64 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		return x >> (x & 31)
	}
	for i := 0; i < 3000; i++ {
		a, b, c := next(), next(), next()
		s, carry := bits.Add64(a, b, c&1)
		d, borrow := bits.Sub64(a, b, c&1)
		hi, lo := bits.Mul64(a, b)
		y := c | 1
		q, r := bits.Div64(a%y, b, y)
		sum = sum*31 + s ^ carry + d ^ borrow<<7 + hi ^ lo + q ^ r + bits.Rem64(a, b, y)
		s32, c32 := bits.Add32(uint32(a), uint32(b), uint32(c&1))
		d32, b32 := bits.Sub32(uint32(a), uint32(b), uint32(c&1))
		h32, l32 := bits.Mul32(uint32(a), uint32(b))
		y32 := uint32(c) | 1
		q32, r32 := bits.Div32(uint32(a)%y32, uint32(b), y32)
		sum = sum*31 + uint64(s32^c32) + uint64(d32^b32)<<3 + uint64(h32^l32) + uint64(q32^r32+bits.Rem32(uint32(a), uint32(b), y32))
		su, cu := bits.Add(uint(a), uint(b), uint(c&1))
		du, bu := bits.Sub(uint(a), uint(b), uint(c&1))
		hu, lu := bits.Mul(uint(a), uint(b))
		qu, ru := bits.Div(uint(a)%uint(y), uint(b), uint(y))
		sum = sum*31 + uint64(su^cu+du^bu+hu^lu+qu^ru+bits.Rem(uint(a), uint(b), uint(y)))
		sum = sum*31 + uint64(bits.LeadingZeros64(a)+bits.TrailingZeros32(uint32(b))+bits.OnesCount64(c)+bits.Len16(uint16(a)))
		sum = sum*31 + bits.Reverse64(a) + bits.ReverseBytes64(b) + bits.RotateLeft64(c, int(a&127)-64)
	}
	fmt.Println(sum)
	caught(func() { bits.Div64(1, 0, 1) })
	caught(func() { bits.Div64(1, 0, 0) })
	caught(func() { bits.Div32(5, 0, 5) })
	caught(func() { bits.Div32(5, 0, 0) })
	caught(func() { bits.Rem64(5, 0, 0) })
	caught(func() { bits.Rem32(5, 0, 0) })
	caught(func() { bits.Div(2, 0, 1) })
	fmt.Println(bits.Rem64(5, 3, 2), bits.UintSize)
}

/* output:
11680105062980850667
runtime error: integer overflow true
runtime error: integer divide by zero true
runtime error: integer overflow true
runtime error: integer divide by zero true
runtime error: integer divide by zero true
runtime error: integer divide by zero true
runtime error: integer overflow true
1 64
*/
