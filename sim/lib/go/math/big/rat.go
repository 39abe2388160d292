package big

import (
	"fmt"
	"math"
)

// A Rat is a fraction in lowest terms. The zero value is 0.
type Rat struct {
	a Int // its sign is the fraction's
	b Int // not below 0; 0 in the zero value, which stands for 1
}

func NewRat(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	return new(Rat).SetFrac64(a, b)
}

// below is the denominator's words.
func (x *Rat) below() nat {
	if len(x.b.abs) == 0 {
		return natOf(1)
	}
	return x.b.abs
}

// reduce brings neg a/b into lowest terms.
func (z *Rat) reduce(neg bool, a, b nat) *Rat {
	if len(a) == 0 {
		b = natOf(1)
	} else if d := a.op(opGCD, b); d.cmp(natOf(1)) != 0 {
		a, b = a.op(opQuo, d), b.op(opQuo, d)
	}
	z.a.set(neg, a)
	z.b.set(false, b)
	return z
}

func (z *Rat) Set(x *Rat) *Rat {
	if z != x {
		z.a.Set(&x.a)
		z.b.set(false, x.below())
	}
	return z
}

func (z *Rat) SetInt(x *Int) *Rat {
	z.a.Set(x)
	z.b.set(false, natOf(1))
	return z
}

func (z *Rat) SetInt64(x int64) *Rat   { return z.SetInt(NewInt(x)) }
func (z *Rat) SetUint64(x uint64) *Rat { return z.SetInt(new(Int).SetUint64(x)) }

func (z *Rat) SetFrac(a, b *Int) *Rat {
	if len(b.abs) == 0 {
		panic("division by zero")
	}
	return z.reduce(a.neg != b.neg, append(nat(nil), a.abs...), append(nat(nil), b.abs...))
}

func (z *Rat) SetFrac64(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	return z.SetFrac(NewInt(a), NewInt(b))
}

// SetFloat64 sets z to exactly f, and returns nil if f is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return nil
	}
	fraction, exponent := math.Frexp(f)
	a := NewInt(int64(fraction * (1 << 53)))
	exponent -= 53
	if exponent >= 0 {
		return z.SetInt(a.Lsh(a, uint(exponent)))
	}
	return z.SetFrac(a, new(Int).Lsh(intOne, uint(-exponent)))
}

// Num is the numerator, which is shared with x; Denom the denominator.
func (x *Rat) Num() *Int { return &x.a }

func (x *Rat) Denom() *Int {
	if len(x.b.abs) == 0 {
		return NewInt(1)
	}
	return &x.b
}

func (x *Rat) Sign() int   { return x.a.Sign() }
func (x *Rat) IsInt() bool { return len(x.b.abs) == 0 || x.b.abs.cmp(natOf(1)) == 0 }

func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.Neg(&z.a)
	return z
}

func (z *Rat) Inv(x *Rat) *Rat {
	if len(x.a.abs) == 0 {
		panic("division by zero")
	}
	a, b := x.a.abs, x.below()
	z.a.set(x.a.neg, b)
	z.b.set(false, a)
	return z
}

// cross is both numerators over the common denominator.
func cross(x, y *Rat) (a, b *Int) {
	a = new(Int).set(x.a.neg, x.a.abs.op(opMul, y.below()))
	b = new(Int).set(y.a.neg, y.a.abs.op(opMul, x.below()))
	return a, b
}

func (x *Rat) Cmp(y *Rat) int {
	a, b := cross(x, y)
	return a.Cmp(b)
}

func (z *Rat) Add(x, y *Rat) *Rat {
	a, b := cross(x, y)
	a.Add(a, b)
	return z.reduce(a.neg, a.abs, x.below().op(opMul, y.below()))
}

func (z *Rat) Sub(x, y *Rat) *Rat {
	a, b := cross(x, y)
	a.Sub(a, b)
	return z.reduce(a.neg, a.abs, x.below().op(opMul, y.below()))
}

func (z *Rat) Mul(x, y *Rat) *Rat {
	return z.reduce(x.a.neg != y.a.neg, x.a.abs.op(opMul, y.a.abs), x.below().op(opMul, y.below()))
}

func (z *Rat) Quo(x, y *Rat) *Rat {
	if len(y.a.abs) == 0 {
		panic("division by zero")
	}
	return z.reduce(x.a.neg != y.a.neg, x.a.abs.op(opMul, y.below()), x.below().op(opMul, y.a.abs))
}

// ---- floats ----

// quotientBits gives the first n+1 or n+2 bits of a/b and the power of two of the last of them; rest says whether more follow.
func quotientBits(a, b nat, n int) (q nat, exponent int, rest bool) {
	shift := n + 1 - (a.bitLen() - b.bitLen())
	if shift > 0 {
		a = a.shl(uint(shift))
	} else {
		b = b.shl(uint(-shift))
	}
	_, q, _, r := divide(false, a, false, b)
	return q, -shift, len(r) > 0
}

// Float64 is the nearest float64 and whether that is exactly x.
func (x *Rat) Float64() (f float64, exact bool) {
	f = nearest(x, 64)
	return f, isExactly(x, f)
}

func (x *Rat) Float32() (f float32, exact bool) {
	f = float32(nearest(x, 32))
	return f, isExactly(x, float64(f))
}

func isExactly(x *Rat, f float64) bool {
	y := new(Rat).SetFloat64(f)
	return y != nil && x.Cmp(y) == 0
}

func nearest(x *Rat, size int) float64 {
	if len(x.a.abs) == 0 {
		return 0
	}
	q, exponent, rest := quotientBits(x.a.abs, x.below(), 64)
	return roundToFloat(x.a.neg, q, exponent, rest, size)
}

// roundToFloat is the float of that size nearest to q * 2**exponent, ties to even. rest: a little more than q.
func roundToFloat(neg bool, q nat, exponent int, rest bool, size int) float64 {
	precision, least, most := 53, -1074, 1024
	if size == 32 {
		precision, least, most = 24, -149, 128
	}
	length := q.bitLen()
	drop := length - precision
	if exponent+drop < least { // a number below the normal ones has fewer bits
		drop = least - exponent
	}
	if drop > 0 {
		half := drop > 0 && q.bit(uint(drop-1)) == 1
		rest = rest || q.sticky(uint(drop-1))
		if drop > length+1 {
			half = false
		}
		q = q.shr(uint(drop))
		if half && (rest || q.bit(0) == 1) {
			q = q.op(opAdd, natOf(1))
		}
		exponent += drop
	}
	f := math.Inf(1)
	if q.bitLen()+exponent <= most {
		f = math.Ldexp(float64(q.low()), exponent)
	}
	if neg {
		f = -f
	}
	return f
}

// FloatPrec is how many digits behind the point x needs, and whether those are exact.
func (x *Rat) FloatPrec() (n int, exact bool) {
	d := x.below()
	twos := d.trailingZeros()
	d = d.shr(twos)
	fives := uint(0)
	for five := natOf(5); len(d) > 0; fives++ {
		_, q, _, r := divide(false, d, false, five)
		if len(r) > 0 {
			break
		}
		d = q
	}
	if twos > fives {
		fives = twos
	}
	return int(fives), d.cmp(natOf(1)) == 0
}

// ---- texts ----

func (x *Rat) String() string {
	return x.a.String() + "/" + x.below().text(10)
}

func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString is x with prec digits behind the point, rounded half away from zero.
func (x *Rat) FloatString(prec int) string {
	if x.IsInt() {
		s := x.a.String()
		if prec > 0 {
			s += "." + zeros(prec)
		}
		return s
	}
	_, q, _, r := divide(false, x.a.abs, false, x.below())
	scale := natOf(1)
	if prec > 0 {
		scale = natOf(10).op(opPow, natOf(uint64(prec)))
	}
	_, r, _, r2 := divide(false, r.op(opMul, scale), false, x.below())
	if r2.shl(1).cmp(x.below()) >= 0 {
		r = r.op(opAdd, natOf(1))
		if r.cmp(scale) >= 0 {
			q = q.op(opAdd, natOf(1))
			r = r.op(opSub, scale)
		}
	}
	s := q.text(10)
	if x.a.neg {
		s = "-" + s
	}
	if prec > 0 {
		behind := r.text(10)
		s += "." + zeros(prec-len(behind)) + behind
	}
	return s
}

func zeros(n int) string {
	b := make([]byte, 0, 16)
	for ; n > 0; n-- {
		b = append(b, '0')
	}
	return string(b)
}

func (x *Rat) MarshalText() (text []byte, err error) { return []byte(x.RatString()), nil }

func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}
