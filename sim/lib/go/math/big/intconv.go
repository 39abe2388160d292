package big

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

// Text is x in the base, 2 to MaxBase.
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	return string(x.Append(nil, base))
}

func (x *Int) Append(buf []byte, base int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	if x.neg {
		buf = append(buf, '-')
	}
	return append(buf, x.abs.text(base)...)
}

func (x *Int) String() string { return x.Text(10) }

// text writes small letters before large ones, as strconv does; beyond base 36 the machine has them the other way.
func (x nat) text(base int) string {
	s := digits(x, base)
	if base > 36 {
		s = strings.Map(swapCase, s)
	}
	return s
}

func swapCase(r rune) rune {
	switch {
	case 'a' <= r && r <= 'z':
		return r - 'a' + 'A'
	case 'A' <= r && r <= 'Z':
		return r - 'A' + 'a'
	}
	return r
}

// ---- reading ----

var errNoDigits = errors.New("number has no digits")
var errUnderscore = errors.New("'_' must separate successive digits")

// digitOf is the value of a digit, MaxBase or more if it is none.
func digitOf(c byte, base int) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		if base <= 36 {
			return int(c-'A') + 10
		}
		return int(c-'A') + 36
	}
	return MaxBase + 1
}

// A numeral is what stands at the head of a text: digits in a base, and how many of them follow a point.
type numeral struct {
	digits   string // without underscores and point
	base     int
	prefixed bool // by 0, 0x and so on
	fraction int  // digits behind the point; -1: there is no point
}

// prefixOf looks at 0b, 0o, 0x, and in whole numbers the 0 of old octal ones.
func prefixOf(s string, point bool) (base, length int) {
	if len(s) < 2 || s[0] != '0' {
		return 10, 0
	}
	switch s[1] {
	case 'b', 'B':
		return 2, 2
	case 'o', 'O':
		return 8, 2
	case 'x', 'X':
		return 16, 2
	}
	if !point {
		return 8, 1
	}
	return 10, 0
}

// scanNumeral reads a numeral. Base 0 lets a prefix decide, and underscores separate digits.
func scanNumeral(s string, base int, point bool) (n numeral, rest string, err error) {
	n = numeral{base: base, fraction: -1}
	last := byte('.') // what stands before: '0' a digit, '_', '.' neither
	i := 0
	if base == 0 {
		n.base, i = prefixOf(s, point)
		n.prefixed = i > 0
		if i > 0 {
			last = '0'
		}
	}
	oldOctal := i == 1
	var b []byte
	badUnderscore := false
	for ; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '.' && point && n.fraction < 0:
			badUnderscore = badUnderscore || last == '_'
			n.fraction = 0
			last = '.'
			continue
		case c == '_' && base == 0:
			badUnderscore = badUnderscore || last != '0'
			last = '_'
			continue
		}
		if digitOf(c, n.base) >= n.base {
			break
		}
		b = append(b, c)
		last = '0'
		if n.fraction >= 0 {
			n.fraction++
		}
		continue
	}
	badUnderscore = badUnderscore || last == '_'
	n.digits = string(b)
	if len(b) == 0 {
		if oldOctal {
			n.digits, n.base = "0", 10
		} else {
			return n, s[i:], errNoDigits
		}
	}
	if badUnderscore {
		return n, s[i:], errUnderscore
	}
	return n, s[i:], nil
}

func (n numeral) value() nat {
	s := n.digits
	if n.base > 36 {
		s = strings.Map(swapCase, s)
	}
	return fromDigits(s, n.base)
}

// SetString sets z to the number that s spells in the base. Base 0 takes a prefix and underscores.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	if base != 0 && (base < 2 || base > MaxBase) {
		panic(fmt.Sprintf("invalid number base %d", base))
	}
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	n, rest, err := scanNumeral(s, base, false)
	if err != nil || rest != "" {
		return nil, false
	}
	return z.set(neg, n.value()), true
}

// ---- fmt and the encodings ----

// Format prints an Int for the verbs of integers.
func (x *Int) Format(s fmt.State, ch rune) {
	base := 10
	switch ch {
	case 'b':
		base = 2
	case 'o', 'O':
		base = 8
	case 'd', 's', 'v':
	case 'x', 'X':
		base = 16
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	sign := ""
	switch {
	case x.neg:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	prefix := ""
	if s.Flag('#') {
		switch ch {
		case 'b':
			prefix = "0b"
		case 'o':
			prefix = "0"
		case 'x':
			prefix = "0x"
		case 'X':
			prefix = "0X"
		}
	}
	if ch == 'O' {
		prefix = "0o"
	}
	text := x.abs.text(base)
	if ch == 'X' {
		text = strings.ToUpper(text)
	}
	left, zeros, right := 0, 0, 0
	precision, hasPrecision := s.Precision()
	if hasPrecision {
		switch {
		case len(text) < precision:
			zeros = precision - len(text)
		case text == "0" && precision == 0:
			return
		}
	}
	length := len(sign) + len(prefix) + zeros + len(text)
	if width, ok := s.Width(); ok && length < width {
		switch pad := width - length; {
		case s.Flag('-'):
			right = pad
		case s.Flag('0') && !hasPrecision:
			zeros = pad
		default:
			left = pad
		}
	}
	io.WriteString(s, strings.Repeat(" ", left)+sign+prefix+strings.Repeat("0", zeros)+text+strings.Repeat(" ", right))
}

func (x *Int) MarshalText() (text []byte, err error) {
	if x == nil {
		return []byte("<nil>"), nil
	}
	return x.Append(nil, 10), nil
}

func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.Append(nil, 10), nil
}

func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
