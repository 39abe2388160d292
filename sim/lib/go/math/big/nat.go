// Package big implements integers, fractions and floating-point numbers of any size.
//
// nat.go holds the words of a number and what the machine does with them; int.go, intconv.go and number.go are about Int,
// rat.go and ratconv.go about Rat, float.go, floatarith.go, round.go, decimal.go and
// floatconv.go about Float; scan.go reads all of them for fmt.
//
// A number is a sign and a row of words, least first. Arithmetic on them is native.
package big

import "math/bits"

// A Word is one digit of a number.
type Word uint

const wordBits = bits.UintSize

// MaxBase is the largest base for texts.
const MaxBase = 10 + ('z' - 'a' + 1) + ('Z' - 'A' + 1)

// A nat is a number without sign. Its last word is not zero. Nobody writes into the words of a nat that others may hold.
type nat []Word

const ( // for arith
	opAdd = iota
	opSub
	opMul
	opQuo
	opRem
	opAnd
	opOr
	opXor
	opAndNot
	opGCD
	opPow
	opLsh
	opRsh
	opSqrt
	opInvert
)

func arith(op int, xneg bool, x nat, yneg bool, y nat) (neg bool, z nat)
func divide(xneg bool, x nat, yneg bool, y nat) (qneg bool, q nat, rneg bool, r nat)

// cofactors gives d = gcd(x, y) = s*x + t*y.
func cofactors(x, y nat) (d nat, sneg bool, s nat, tneg bool, t nat)

// powerMod gives x**y mod m, unless that takes long.
func powerMod(x, y, m nat) (z nat, done bool)

func digits(x nat, base int) string
func fromDigits(s string, base int) nat
func probablyPrime(x nat, reps int) int
func jacobi(xneg bool, x nat, yneg bool, y nat) int

func (x nat) trimmed() nat {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

func natOf(x uint64) nat {
	if x == 0 {
		return nil
	}
	return nat{Word(x)}
}

func (x nat) cmp(y nat) int {
	if len(x) != len(y) {
		if len(x) < len(y) {
			return -1
		}
		return 1
	}
	for i := len(x) - 1; i >= 0; i-- {
		if x[i] != y[i] {
			if x[i] < y[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

func (x nat) bitLen() int {
	if len(x) == 0 {
		return 0
	}
	return (len(x)-1)*wordBits + bits.Len(uint(x[len(x)-1]))
}

func (x nat) trailingZeros() uint {
	for i, w := range x {
		if w != 0 {
			return uint(i*wordBits + bits.TrailingZeros(uint(w)))
		}
	}
	return 0
}

func (x nat) bit(i uint) uint {
	if word := i / wordBits; word < uint(len(x)) {
		return uint(x[word] >> (i % wordBits) & 1)
	}
	return 0
}

// sticky says whether any of the lowest n bits is set.
func (x nat) sticky(n uint) bool {
	return len(x) > 0 && x.trailingZeros() < n
}

func (x nat) op(op int, y nat) nat {
	_, z := arith(op, false, x, false, y)
	return z
}

func (x nat) shl(n uint) nat { return x.op(opLsh, natOf(uint64(n))) }
func (x nat) shr(n uint) nat { return x.op(opRsh, natOf(uint64(n))) }

// low is the lowest 64 bits.
func (x nat) low() uint64 {
	if len(x) == 0 {
		return 0
	}
	return uint64(x[0])
}

// top is the highest 64 bits, as if x had a point before its first bit; rest says whether more follow.
func (x nat) top() (high uint64, rest bool) {
	n := uint(x.bitLen())
	if n <= 64 {
		return x.low() << (64 - n), false
	}
	return x.shr(n - 64).low(), x.sticky(n - 64)
}

// bytes writes x into the end of buf, most significant byte first, and says whether it had room.
func (x nat) bytes(buf []byte) bool {
	for i := range buf {
		buf[i] = 0
	}
	for i, w := range x {
		for k := 0; k < wordBits/8; k++ {
			at := len(buf) - 1 - i*wordBits/8 - k
			b := byte(w >> (8 * k))
			if at >= 0 {
				buf[at] = b
			} else if b != 0 {
				return false
			}
		}
	}
	return true
}

func natOfBytes(buf []byte) nat {
	z := make(nat, (len(buf)+7)/8)
	for i, b := range buf {
		at := len(buf) - 1 - i
		z[at/8] |= Word(b) << (8 * (at % 8))
	}
	return z.trimmed()
}
