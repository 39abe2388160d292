package big

import "math"

const (
	MaxExp  = math.MaxInt32
	MinExp  = math.MinInt32
	MaxPrec = math.MaxUint32
)

// A Float is sign * mantissa * 2**exponent, with a precision in bits to which results are rounded. The zero value is 0 with
// precision 0: it takes on its operands' precision.
type Float struct {
	prec uint32
	mode RoundingMode
	acc  Accuracy
	form form
	neg  bool
	mant nat // of finite numbers: odd
	exp  int // of the mantissa's last bit
}

type form byte

const (
	zero form = iota
	finite
	infinite
)

// An ErrNaN is the panic of an operation that has no number as its result.
type ErrNaN struct{ msg string }

func (err ErrNaN) Error() string { return err.msg }

func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"})
	}
	return new(Float).SetFloat64(x)
}

func (x *Float) Prec() uint         { return uint(x.prec) }
func (x *Float) Mode() RoundingMode { return x.mode }
func (x *Float) Acc() Accuracy      { return x.acc }
func (x *Float) Signbit() bool      { return x.neg }
func (x *Float) IsInf() bool        { return x.form == infinite }
func (x *Float) IsInt() bool        { return x.form == zero || x.form == finite && x.exp >= 0 }

func (x *Float) Sign() int {
	switch {
	case x.form == zero:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// MinPrec is the least precision that holds x exactly.
func (x *Float) MinPrec() uint {
	if x.form != finite {
		return 0
	}
	return uint(x.mant.bitLen())
}

func (z *Float) SetPrec(prec uint) *Float {
	z.acc = Exact
	if prec == 0 {
		z.prec = 0
		if z.form == finite {
			z.acc = makeAcc(z.neg)
			z.setZero(z.neg)
		}
		return z
	}
	if prec > MaxPrec {
		prec = MaxPrec
	}
	old := z.prec
	z.prec = uint32(prec)
	if z.prec < old && z.form == finite {
		z.round(z.neg, z.mant, z.exp, false)
	}
	return z
}

func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode = mode
	z.acc = Exact
	return z
}

func (z *Float) setZero(neg bool) *Float {
	z.form, z.neg, z.mant, z.exp = zero, neg, nil, 0
	return z
}

func (z *Float) SetInf(signbit bool) *Float {
	z.acc = Exact
	z.form, z.neg, z.mant, z.exp = infinite, signbit, nil, 0
	return z
}

// wants gives z a precision, if it has none.
func (z *Float) wants(prec int) {
	if z.prec == 0 {
		z.prec = uint32(prec)
	}
}

// setBits sets z to a number that is rounded.
func (z *Float) setBits(neg bool, mant nat, exp int) *Float {
	if len(mant) == 0 {
		z.acc = Exact
		return z.setZero(neg)
	}
	return z.round(neg, mant, exp, false)
}

func (z *Float) SetUint64(x uint64) *Float {
	z.wants(64)
	return z.setBits(false, natOf(x), 0)
}

func (z *Float) SetInt64(x int64) *Float {
	z.wants(64)
	i := NewInt(x)
	return z.setBits(i.neg, i.abs, 0)
}

func (z *Float) SetFloat64(x float64) *Float {
	z.wants(53)
	if math.IsNaN(x) {
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	}
	if math.IsInf(x, 0) {
		return z.SetInf(x < 0)
	}
	fraction, exp := math.Frexp(x)
	return z.setBits(math.Signbit(x), natOf(uint64(math.Abs(fraction)*(1<<53))), exp-53)
}

func (z *Float) SetInt(x *Int) *Float {
	z.wants(max(x.BitLen(), 64))
	return z.setBits(x.neg, x.abs, 0)
}

func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	z.wants(max(max(x.a.BitLen(), x.b.BitLen()), 64))
	q, exp, rest := quotientBits(x.a.abs, x.below(), int(z.prec))
	return z.round(x.a.neg, q, exp, rest)
}

func (z *Float) Set(x *Float) *Float {
	if z == x {
		return z
	}
	z.acc = Exact
	z.form, z.neg, z.mant, z.exp = x.form, x.neg, x.mant, x.exp
	if z.prec == 0 {
		z.prec = x.prec
	} else if z.prec < x.prec && z.form == finite {
		z.round(z.neg, z.mant, z.exp, false)
	}
	return z
}

// Copy also takes precision, mode and accuracy from x.
func (z *Float) Copy(x *Float) *Float {
	*z = *x
	return z
}

// MantExp returns the exponent of x as mant * 2**exp with mant in [0.5, 1), which it sets unless it is nil.
func (x *Float) MantExp(mant *Float) (exp int) {
	if x.form == finite {
		exp = x.exp + x.mant.bitLen()
	}
	if mant != nil {
		mant.Copy(x)
		if mant.form == finite {
			mant.exp -= exp
		}
	}
	return exp
}

func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Set(mant)
	if z.form == finite {
		z.exp += exp
		z.round(z.neg, z.mant, z.exp, false)
	}
	return z
}

func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.neg = false
	return z
}

func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.neg = !z.neg
	return z
}

// ---- comparing and arithmetic ----

// ord is -2, -1, 0, 1, 2 for -Inf, below 0, 0, above 0, +Inf.
func (x *Float) ord() int {
	n := int(x.form)
	if x.neg {
		n = -n
	}
	return n
}

func (x *Float) Cmp(y *Float) int {
	a, b := x.ord(), y.ord()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case a == 1:
		return x.cmpAbs(y)
	case a == -1:
		return y.cmpAbs(x)
	}
	return 0
}

func (x *Float) cmpAbs(y *Float) int {
	a, b := x.exp+x.mant.bitLen(), y.exp+y.mant.bitLen()
	if a != b {
		if a < b {
			return -1
		}
		return 1
	}
	if x.exp >= y.exp {
		return x.mant.shl(uint(x.exp - y.exp)).cmp(y.mant)
	}
	return x.mant.cmp(y.mant.shl(uint(y.exp - x.exp)))
}

func (z *Float) Add(x, y *Float) *Float { return z.addSigned(x, y, y.neg, "addition") }
func (z *Float) Sub(x, y *Float) *Float { return z.addSigned(x, y, !y.neg, "subtraction") }

// addSigned is x + y with another sign for y.
func (z *Float) addSigned(x, y *Float, yneg bool, what string) *Float {
	z.wants(int(max(x.prec, y.prec)))
	switch {
	case x.form == infinite && y.form == infinite && x.neg != yneg:
		z.acc = Exact
		z.setZero(false)
		if what == "addition" {
			panic(ErrNaN{"addition of infinities with opposite signs"})
		}
		panic(ErrNaN{"subtraction of infinities with equal signs"})
	case x.form == zero && y.form == zero:
		z.acc = Exact
		return z.setZero(x.neg && yneg)
	case x.form == infinite || y.form == zero:
		return z.Set(x)
	case y.form == infinite || x.form == zero:
		z.Set(y)
		if z.neg != yneg { // a rounding that depends on the sign is made with the right one
			z.Copy(&Float{prec: z.prec, mode: z.mode, form: y.form, neg: yneg, mant: y.mant, exp: y.exp})
			if z.form == finite {
				z.round(yneg, y.mant, y.exp, false)
			}
		}
		return z
	}
	return z.addFinite(x, &Float{form: finite, neg: yneg, mant: y.mant, exp: y.exp})
}

func (z *Float) addFinite(x, y *Float) *Float {
	if x.exp+x.mant.bitLen() < y.exp+y.mant.bitLen() {
		x, y = y, x
	}
	gap := x.exp + x.mant.bitLen() - (y.exp + y.mant.bitLen())
	rest := false
	exp := min(x.exp, y.exp)
	if room := int(z.prec) + x.mant.bitLen() + 4; gap > room { // y only decides about rounding
		exp = x.exp - room
		y = &Float{form: finite, neg: y.neg, mant: natOf(1), exp: exp}
		rest = true
	}
	a := new(Int).set(x.neg, x.mant.shl(uint(x.exp-exp)))
	b := new(Int).set(y.neg, y.mant.shl(uint(y.exp-exp)))
	if rest && x.neg == y.neg {
		b.SetInt64(0) // what is added is less than the last bit
	}
	a.Add(a, b)
	if len(a.abs) == 0 {
		z.acc = Exact
		return z.setZero(z.mode == ToNegativeInf)
	}
	return z.round(a.neg, a.abs, exp, rest)
}

func (z *Float) Mul(x, y *Float) *Float {
	z.wants(int(max(x.prec, y.prec)))
	neg := x.neg != y.neg
	switch {
	case x.form == finite && y.form == finite:
		return z.round(neg, x.mant.op(opMul, y.mant), x.exp+y.exp, false)
	case x.form == zero && y.form == infinite || x.form == infinite && y.form == zero:
		z.acc = Exact
		z.setZero(false)
		panic(ErrNaN{"multiplication of zero with infinity"})
	case x.form == infinite || y.form == infinite:
		return z.SetInf(neg)
	}
	z.acc = Exact
	return z.setZero(neg)
}

func (z *Float) Quo(x, y *Float) *Float {
	z.wants(int(max(x.prec, y.prec)))
	neg := x.neg != y.neg
	switch {
	case x.form == finite && y.form == finite:
		q, exp, rest := quotientBits(x.mant, y.mant, int(z.prec))
		return z.round(neg, q, exp+x.exp-y.exp, rest)
	case x.form == zero && y.form == zero || x.form == infinite && y.form == infinite:
		z.acc = Exact
		z.setZero(false)
		panic(ErrNaN{"division of zero by zero or infinity by infinity"})
	case x.form == zero || y.form == infinite:
		z.acc = Exact
		return z.setZero(neg)
	}
	return z.SetInf(neg)
}

func (z *Float) Sqrt(x *Float) *Float {
	z.wants(int(x.prec))
	if x.Sign() < 0 {
		panic(ErrNaN{"square root of negative operand"})
	}
	if x.form != finite {
		z.acc = Exact
		z.form, z.neg, z.mant, z.exp = x.form, x.neg, nil, 0
		return z
	}
	shift := max(2*int(z.prec)+4-x.mant.bitLen(), 0)
	if (x.exp-shift)&1 != 0 {
		shift++
	}
	m := x.mant.shl(uint(shift))
	root := m.op(opSqrt, nil)
	rest := root.op(opMul, root).cmp(m) != 0
	z.mode = x.mode // Go's root takes on the operand's mode, and does not say how it was rounded
	z.round(false, root, (x.exp-shift)/2, rest)
	z.acc = Exact
	return z
}

// ---- to other numbers ----

// whole is the integer part of |x| and whether anything is cut off.
func (x *Float) whole() (nat, bool) {
	if x.exp >= 0 {
		return x.mant.shl(uint(x.exp)), false
	}
	return x.mant.shr(uint(-x.exp)), true
}

func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if z == nil && x.form != infinite {
		z = new(Int)
	}
	switch x.form {
	case zero:
		return z.SetInt64(0), Exact
	case infinite:
		return nil, makeAcc(x.neg)
	}
	m, cut := x.whole()
	z.set(x.neg, m)
	if cut {
		return z, makeAcc(x.neg)
	}
	return z, Exact
}

func (x *Float) Int64() (int64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.form == infinite || x.exp+x.mant.bitLen() > 64:
		if x.neg {
			return math.MinInt64, Above
		}
		return math.MaxInt64, Below
	}
	i, acc := x.Int(nil)
	if !i.IsInt64() {
		if x.neg {
			return math.MinInt64, Above
		}
		return math.MaxInt64, Below
	}
	return i.Int64(), acc
}

func (x *Float) Uint64() (uint64, Accuracy) {
	switch {
	case x.form == zero:
		return 0, Exact
	case x.neg:
		return 0, Above
	case x.form == infinite || x.exp+x.mant.bitLen() > 64:
		return math.MaxUint64, Below
	}
	i, acc := x.Int(nil)
	return i.Uint64(), acc
}

func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if z == nil && x.form != infinite {
		z = new(Rat)
	}
	switch x.form {
	case zero:
		return z.SetInt64(0), Exact
	case infinite:
		return nil, makeAcc(x.neg)
	}
	a, b := x.mant, natOf(1)
	scale(&a, &b, natOf(2), x.exp)
	return z.reduce(x.neg, a, b), Exact
}

func (x *Float) Float64() (float64, Accuracy) { return x.float(64) }

func (x *Float) Float32() (float32, Accuracy) {
	f, acc := x.float(32)
	return float32(f), acc
}

func (x *Float) float(size int) (float64, Accuracy) {
	switch x.form {
	case zero:
		if x.neg {
			return math.Copysign(0, -1), Exact
		}
		return 0, Exact
	case infinite:
		if x.neg {
			return math.Inf(-1), Exact
		}
		return math.Inf(1), Exact
	}
	f := roundToFloat(x.neg, x.mant, x.exp, false, size)
	if math.IsInf(f, 0) {
		return f, makeAcc(f > 0)
	}
	return f, Accuracy(new(Float).SetFloat64(f).Cmp(x))
}
