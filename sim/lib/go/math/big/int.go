package big

// An Int is a whole number. The zero value is 0. Methods set their receiver to a result and return it; operands may
// be the receiver.
type Int struct {
	neg bool // never with abs 0
	abs nat
}

// NewInt returns a new Int with the value x.
func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

func (z *Int) set(neg bool, abs nat) *Int {
	z.neg, z.abs = neg && len(abs) > 0, abs
	return z
}

// do sets z to x op y.
func (z *Int) do(op int, x, y *Int) *Int {
	return z.set(arith(op, x.neg, x.abs, y.neg, y.abs))
}

func (z *Int) Set(x *Int) *Int {
	if z != x {
		z.set(x.neg, append(nat(nil), x.abs...))
	}
	return z
}

func (z *Int) SetInt64(x int64) *Int {
	if x < 0 {
		return z.set(true, natOf(uint64(-x)))
	}
	return z.set(false, natOf(uint64(x)))
}

func (z *Int) SetUint64(x uint64) *Int { return z.set(false, natOf(x)) }

// Bits and SetBits share the words of the absolute value with the caller.
func (x *Int) Bits() []Word            { return x.abs }
func (z *Int) SetBits(abs []Word) *Int { return z.set(false, nat(abs).trimmed()) }

func (x *Int) Sign() int {
	if len(x.abs) == 0 {
		return 0
	}
	if x.neg {
		return -1
	}
	return 1
}

func (z *Int) Abs(x *Int) *Int {
	z.Set(x)
	z.neg = false
	return z
}

func (z *Int) Neg(x *Int) *Int {
	z.Set(x)
	return z.set(!z.neg, z.abs)
}

func (z *Int) Add(x, y *Int) *Int { return z.do(opAdd, x, y) }
func (z *Int) Sub(x, y *Int) *Int { return z.do(opSub, x, y) }
func (z *Int) Mul(x, y *Int) *Int { return z.do(opMul, x, y) }

// Quo and Rem truncate, as Go's / and % do.
func (z *Int) Quo(x, y *Int) *Int { return z.do(opQuo, x, y) }
func (z *Int) Rem(x, y *Int) *Int { return z.do(opRem, x, y) }

func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	qneg, q, rneg, rest := divide(x.neg, x.abs, y.neg, y.abs)
	return z.set(qneg, q), r.set(rneg, rest)
}

// Div, Mod and DivMod are Euclid's: the rest is never negative.
func (z *Int) Div(x, y *Int) *Int {
	z.DivMod(x, y, new(Int))
	return z
}

func (z *Int) Mod(x, y *Int) *Int {
	new(Int).DivMod(x, y, z)
	return z
}

func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	divisor := Int{y.neg, y.abs} // y may be z or m
	z.QuoRem(x, y, m)
	if m.neg {
		if divisor.neg {
			z.Add(z, intOne)
			m.Sub(m, &divisor)
		} else {
			z.Sub(z, intOne)
			m.Add(m, &divisor)
		}
	}
	return z, m
}

var intOne = NewInt(1)

func (x *Int) Cmp(y *Int) int {
	if x.neg != y.neg {
		if x.neg {
			return -1
		}
		return 1
	}
	if x.neg {
		return y.abs.cmp(x.abs)
	}
	return x.abs.cmp(y.abs)
}

func (x *Int) CmpAbs(y *Int) int { return x.abs.cmp(y.abs) }

func (x *Int) Int64() int64 {
	v := int64(x.abs.low())
	if x.neg {
		v = -v
	}
	return v
}

// Uint64 is the lowest 64 bits of the absolute value.
func (x *Int) Uint64() uint64 { return x.abs.low() }

func (x *Int) IsInt64() bool {
	if len(x.abs) > 1 {
		return false
	}
	v := int64(x.abs.low())
	return v >= 0 || x.neg && v == -v
}

func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

// ---- bits ----

func (z *Int) Lsh(x *Int, n uint) *Int { return z.do(opLsh, x, new(Int).SetUint64(uint64(n))) }
func (z *Int) Rsh(x *Int, n uint) *Int { return z.do(opRsh, x, new(Int).SetUint64(uint64(n))) }
func (z *Int) And(x, y *Int) *Int      { return z.do(opAnd, x, y) }
func (z *Int) Or(x, y *Int) *Int       { return z.do(opOr, x, y) }
func (z *Int) Xor(x, y *Int) *Int      { return z.do(opXor, x, y) }
func (z *Int) AndNot(x, y *Int) *Int   { return z.do(opAndNot, x, y) }
func (z *Int) Not(x *Int) *Int         { return z.Sub(new(Int).Neg(x), intOne) }

func (x *Int) BitLen() int            { return x.abs.bitLen() }
func (x *Int) TrailingZeroBits() uint { return x.abs.trailingZeros() }

// Bit is bit i of x as two's complement.
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return new(Int).Not(x).abs.bit(uint(i)) ^ 1
	}
	return x.abs.bit(uint(i))
}

func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	if b > 1 {
		panic("set bit is not 0 or 1")
	}
	mask := new(Int).Lsh(intOne, uint(i))
	if b == 1 {
		return z.Or(x, mask)
	}
	return z.AndNot(x, mask)
}

func (x *Int) Bytes() []byte {
	buf := make([]byte, (x.BitLen()+7)/8)
	x.abs.bytes(buf)
	return buf
}

func (x *Int) FillBytes(buf []byte) []byte {
	if !x.abs.bytes(buf) {
		panic("math/big: buffer too small to fit value")
	}
	return buf
}

func (z *Int) SetBytes(buf []byte) *Int { return z.set(false, natOfBytes(buf)) }

// Float64 is the nearest float64, and on which side of it x lies.
func (x *Int) Float64() (float64, Accuracy) {
	f := new(Float).SetInt(x)
	return f.Float64()
}
