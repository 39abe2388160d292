package big

// A decimal is 0.digits * 10**exp, exactly; no zeros at the end.
type decimal struct {
	digits []byte
	exp    int
}

func newDecimal(mant nat, exp int) *decimal {
	if len(mant) == 0 {
		return &decimal{}
	}
	d := new(decimal)
	if exp >= 0 {
		d.digits = []byte(mant.shl(uint(exp)).text(10))
		d.exp = len(d.digits)
	} else {
		d.digits = []byte(mant.op(opMul, natOf(5).op(opPow, natOf(uint64(-exp)))).text(10))
		d.exp = len(d.digits) + exp
	}
	return d.trim()
}

func (d *decimal) trim() *decimal {
	for len(d.digits) > 0 && d.digits[len(d.digits)-1] == '0' {
		d.digits = d.digits[:len(d.digits)-1]
	}
	if len(d.digits) == 0 {
		d.exp = 0
	}
	return d
}

// at is digit i, '0' behind the last one.
func (d *decimal) at(i int) byte {
	if 0 <= i && i < len(d.digits) {
		return d.digits[i]
	}
	return '0'
}

// round keeps n digits, the nearest number, the even one of two.
func (d *decimal) round(n int) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	up := d.digits[n] >= '5'
	if d.digits[n] == '5' && n+1 == len(d.digits) {
		up = n > 0 && (d.digits[n-1]-'0')&1 != 0
	}
	if up {
		d.up(n)
	} else {
		d.down(n)
	}
}

func (d *decimal) down(n int) {
	d.digits = d.digits[:n]
	d.trim()
}

func (d *decimal) up(n int) {
	for n > 0 && d.digits[n-1] == '9' {
		n--
	}
	if n == 0 {
		d.digits = append(d.digits[:0], '1')
		d.exp++
		return
	}
	d.digits = d.digits[:n]
	d.digits[n-1]++
}

// shortest keeps as few digits as tell x from its neighbours of the same precision.
func (d *decimal) shortest(x *Float) {
	if len(d.digits) == 0 {
		return
	}
	shift := int(x.prec) + 1 - x.mant.bitLen()
	mant, exp := x.mant.shl(uint(shift)), x.exp-shift // the last bit is half of the last place
	lower := newDecimal(mant.op(opSub, natOf(1)), exp)
	upper := newDecimal(mant.op(opAdd, natOf(1)), exp)
	inclusive := mant.bit(1) == 0
	for i, m := range d.digits {
		l, u := lower.at(i), upper.at(i)
		mayDown := l != m || inclusive && i+1 == len(lower.digits)
		mayUp := m != u && (inclusive || m+1 < u || i+1 < len(upper.digits))
		switch {
		case mayDown && mayUp:
			d.round(i + 1)
			return
		case mayDown:
			d.down(i + 1)
			return
		case mayUp:
			d.up(i + 1)
			return
		}
	}
}
