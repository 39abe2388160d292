package big

import "strconv"

// SetString sets z to the fraction or decimal number that s spells: "3/4", "1.25e-3", "0x1p-4".
func (z *Rat) SetString(s string) (*Rat, bool) {
	for i := 0; i < len(s); i++ {
		if s[i] == '/' {
			return z.setFraction(s[:i], s[i+1:])
		}
	}
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	n, rest, err := scanNumeral(s, 0, true)
	if err != nil {
		return nil, false
	}
	twos, tens, ok := scanExponent(rest, n.base)
	if !ok {
		return nil, false
	}
	a := n.value()
	if len(a) == 0 {
		return z.SetInt64(0), true
	}
	if n.fraction > 0 {
		switch n.base {
		case 10:
			tens -= n.fraction
		case 2:
			twos -= n.fraction
		case 8:
			twos -= 3 * n.fraction
		case 16:
			twos -= 4 * n.fraction
		}
	}
	if tens > 1e6 || tens < -1e6 || twos > 1e7 || twos < -1e7 {
		return nil, false
	}
	b := natOf(1)
	scale(&a, &b, natOf(10), tens)
	scale(&a, &b, natOf(2), twos)
	return z.reduce(neg, a, b), true
}

// scale multiplies a/b by base**n.
func scale(a, b *nat, base nat, n int) {
	if n > 0 {
		*a = a.op(opMul, base.op(opPow, natOf(uint64(n))))
	} else if n < 0 {
		*b = b.op(opMul, base.op(opPow, natOf(uint64(-n))))
	}
}

func (z *Rat) setFraction(above, below string) (*Rat, bool) {
	a, ok := new(Int).SetString(above, 0)
	if !ok {
		return nil, false
	}
	n, rest, err := scanNumeral(below, 0, false) // no sign
	if err != nil || rest != "" {
		return nil, false
	}
	b := n.value()
	if len(b) == 0 {
		return nil, false
	}
	return z.reduce(a.neg, a.abs, b), true
}

// scanExponent reads e or p with its number; nothing else may stand there.
func scanExponent(s string, base int) (twos, tens int, ok bool) {
	if s == "" {
		return 0, 0, true
	}
	n, err := strconv.Atoi(clean(s[1:]))
	if err != nil {
		return 0, 0, false
	}
	switch s[0] {
	case 'e', 'E':
		return 0, n, base != 16 // where e is a digit
	case 'p', 'P':
		return n, 0, true
	}
	return 0, 0, false
}

// clean takes out underscores that stand between digits.
func clean(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] == '_' && i > 0 && i+1 < len(s) && digitOf(s[i-1], 10) < 10 && digitOf(s[i+1], 10) < 10 {
			continue
		}
		b = append(b, s[i])
	}
	return string(b)
}
