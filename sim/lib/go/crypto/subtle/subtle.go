// Package subtle compares and chooses without branches, so that the time taken tells nothing of a secret.
package subtle

// bit is 1 for zero, 0 for anything else.
func bit(x uint32) int { return int((uint64(x) - 1) >> 63) }

func ConstantTimeByteEq(x, y uint8) int { return bit(uint32(x ^ y)) }
func ConstantTimeEq(x, y int32) int     { return bit(uint32(x ^ y)) }

// ConstantTimeCompare is 1 for equal slices. Lengths are no secret.
func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	var differ byte
	for i := range x {
		differ |= x[i] ^ y[i]
	}
	return ConstantTimeByteEq(differ, 0)
}

// ConstantTimeSelect is x for v = 1, y for v = 0.
func ConstantTimeSelect(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

// ConstantTimeCopy copies y for v = 1, and leaves x for v = 0.
func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	keep, take := byte(v-1), ^byte(v-1)
	for i := range x {
		x[i] = x[i]&keep | y[i]&take
	}
}

// ConstantTimeLessOrEq is 1 for x <= y, for numbers that are not negative.
func ConstantTimeLessOrEq(x, y int) int {
	return int((int32(x)-int32(y)-1)>>31) & 1
}

// XORBytes sets dst to x XOR y, as far as both go.
func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n == 0 {
		return 0
	}
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	for i := range n {
		dst[i] = x[i] ^ y[i]
	}
	return n
}
