package big

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// ---- writing ----

// Text is x in a format of strconv, 'e' 'E' 'f' 'g' 'G' 'x', or 'b' and 'p', whose exponents are of two.
func (x *Float) Text(format byte, prec int) string {
	return string(x.Append(nil, format, prec))
}

func (x *Float) String() string { return x.Text('g', 10) }

func (x *Float) Append(buf []byte, format byte, prec int) []byte {
	if x.neg {
		buf = append(buf, '-')
	}
	if x.form == infinite {
		if !x.neg {
			buf = append(buf, '+')
		}
		return append(buf, "Inf"...)
	}
	switch format {
	case 'b':
		return x.appendBinary(buf)
	case 'p':
		return x.appendHexFraction(buf)
	case 'x':
		return x.appendHex(buf, prec)
	}
	d := newDecimal(x.mant, x.exp)
	shortest := prec < 0
	if shortest {
		d.shortest(x)
		switch format {
		case 'e', 'E':
			prec = len(d.digits) - 1
		case 'f':
			prec = max(len(d.digits)-d.exp, 0)
		case 'g', 'G':
			prec = len(d.digits)
		}
	} else {
		switch format {
		case 'e', 'E':
			d.round(1 + prec)
		case 'f':
			d.roundBehind(prec)
		case 'g', 'G':
			prec = max(prec, 1)
			d.round(prec)
		}
	}
	switch format {
	case 'e', 'E':
		return d.appendE(buf, format, prec)
	case 'f':
		return d.appendF(buf, prec)
	case 'g', 'G':
		limit := prec
		if limit > len(d.digits) && len(d.digits) >= d.exp {
			limit = len(d.digits)
		}
		if shortest {
			limit = 6
		}
		if exp := d.exp - 1; exp < -4 || exp >= limit {
			return d.appendE(buf, format+'e'-'g', min(prec, len(d.digits))-1)
		}
		return d.appendF(buf, max(len(d.digits)-d.exp, 0))
	}
	if x.neg {
		buf = buf[:len(buf)-1]
	}
	return append(buf, '%', format)
}

// roundBehind keeps prec digits behind the point.
func (d *decimal) roundBehind(prec int) {
	n := d.exp + prec
	if n < 0 {
		d.down(0)
		return
	}
	d.round(n)
}

func (d *decimal) appendE(buf []byte, format byte, prec int) []byte {
	buf = append(buf, d.at(0))
	if prec > 0 {
		buf = append(buf, '.')
		for i := 1; i <= prec; i++ {
			buf = append(buf, d.at(i))
		}
	}
	buf = append(buf, format)
	exp := 0
	if len(d.digits) > 0 {
		exp = d.exp - 1
	}
	sign := byte('+')
	if exp < 0 {
		sign, exp = '-', -exp
	}
	buf = append(buf, sign)
	if exp < 10 {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(buf, int64(exp), 10)
}

func (d *decimal) appendF(buf []byte, prec int) []byte {
	if d.exp <= 0 {
		buf = append(buf, '0')
	}
	for i := 0; i < d.exp; i++ {
		buf = append(buf, d.at(i))
	}
	if prec > 0 {
		buf = append(buf, '.')
		for i := 0; i < prec; i++ {
			buf = append(buf, d.at(d.exp+i))
		}
	}
	return buf
}

// appendPower writes p and an exponent of two.
func appendPower(buf []byte, exp, digits int) []byte {
	buf = append(buf, 'p')
	sign := byte('+')
	if exp < 0 {
		sign, exp = '-', -exp
	}
	buf = append(buf, sign)
	if exp < 10 && digits > 1 {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(buf, int64(exp), 10)
}

func (x *Float) appendBinary(buf []byte) []byte {
	if x.form == zero {
		return append(buf, '0')
	}
	shift := int(x.prec) - x.mant.bitLen()
	buf = append(buf, x.mant.shl(uint(shift)).text(10)...)
	return appendPower(buf, x.exp-shift, 1)
}

func (x *Float) appendHexFraction(buf []byte) []byte {
	if x.form == zero {
		return append(buf, '0')
	}
	length := x.mant.bitLen()
	whole := x.mant.shl(uint(-length & 3))
	buf = append(buf, "0x."...)
	buf = append(buf, strings.TrimRight(whole.text(16), "0")...)
	return appendPower(buf, x.exp+length, 1)
}

func (x *Float) appendHex(buf []byte, prec int) []byte {
	if x.form == zero {
		buf = append(buf, "0x0"...)
		if prec > 0 {
			buf = append(append(buf, '.'), zeros(prec)...)
		}
		return append(buf, "p+00"...)
	}
	bits := 1 + 4*prec
	if prec < 0 {
		bits = 1 + (int(x.MinPrec())-1+3)/4*4
	}
	r := new(Float).SetPrec(uint(bits)).SetMode(x.mode).Set(x)
	length := r.mant.bitLen()
	text := r.mant.shl(uint(bits - length)).text(16)
	buf = append(buf, "0x1"...)
	if len(text) > 1 {
		buf = append(append(buf, '.'), text[1:]...)
	}
	return appendPower(buf, r.exp+length-1, 2)
}

// Format prints a Float for the verbs of floats.
func (x *Float) Format(s fmt.State, format rune) {
	prec, hasPrec := s.Precision()
	if !hasPrec {
		prec = 6
	}
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x':
	case 'F':
		format = 'f'
	case 'v', 'g', 'G':
		if format == 'v' {
			format = 'g'
		}
		if !hasPrec {
			prec = -1
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	buf := x.Append(nil, byte(format), prec)
	sign := ""
	switch {
	case buf[0] == '-':
		sign, buf = "-", buf[1:]
	case buf[0] == '+': // of +Inf
		sign = "+"
		if s.Flag(' ') {
			sign = " "
		}
		buf = buf[1:]
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	pad := 0
	if width, ok := s.Width(); ok {
		pad = max(width-len(sign)-len(buf), 0)
	}
	switch {
	case s.Flag('0') && !x.IsInf():
		io.WriteString(s, sign+zeros(pad)+string(buf))
	case s.Flag('-'):
		io.WriteString(s, sign+string(buf)+strings.Repeat(" ", pad))
	default:
		io.WriteString(s, strings.Repeat(" ", pad)+sign+string(buf))
	}
}

// ---- reading ----

func (z *Float) SetString(s string) (*Float, bool) {
	if f, _, err := z.Parse(s, 0); err == nil {
		return f, true
	}
	return nil, false
}

// ParseFloat reads a Float with that precision and mode.
func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

// Parse sets z to the number that s spells; base 0 takes a prefix.
func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	z.wants(64)
	switch s {
	case "Inf", "+Inf", "inf", "+inf":
		return z.SetInf(false), 0, nil
	case "-Inf", "-inf":
		return z.SetInf(true), 0, nil
	}
	text, neg := s, false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		text = s[1:]
	}
	if text == "" {
		return nil, 0, io.EOF
	}
	n, rest, err := scanNumeral(text, base, true)
	if err != nil {
		return nil, n.base, err
	}
	twos, tens, ok := scanExponent(rest, n.base)
	if !ok {
		err = fmt.Errorf("expected end of string, found %q", rest[0])
	}
	z.setNumeral(neg, n, twos, tens)
	return z, n.base, err
}

func (z *Float) setNumeral(neg bool, n numeral, twos, tens int) {
	mant := n.value()
	if len(mant) == 0 {
		z.acc = Exact
		z.setZero(neg)
		return
	}
	if n.fraction > 0 {
		switch n.base {
		case 10:
			tens -= n.fraction
		case 16:
			twos -= 4 * n.fraction
		case 8:
			twos -= 3 * n.fraction
		case 2:
			twos -= n.fraction
		}
	}
	switch {
	case tens > 0:
		mant = mant.op(opMul, natOf(10).op(opPow, natOf(uint64(tens))))
	case tens < 0:
		below := natOf(10).op(opPow, natOf(uint64(-tens)))
		q, exp, rest := quotientBits(mant, below, int(z.prec))
		z.round(neg, q, exp+twos, rest)
		return
	}
	z.round(neg, mant, twos, false)
}

func (x *Float) MarshalText() (text []byte, err error) {
	if x == nil {
		return []byte("<nil>"), nil
	}
	return x.Append(nil, 'g', -1), nil
}

func (z *Float) UnmarshalText(text []byte) error {
	_, _, err := z.Parse(string(text), 0)
	if err != nil {
		err = fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return err
}
