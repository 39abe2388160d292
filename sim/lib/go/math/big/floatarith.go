package big

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
