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
