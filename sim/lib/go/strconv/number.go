// Package strconv goes between values and their text.
package strconv

import (
	"errors"
	"internal/digits"
)

// IntSize is the size of int in bits.
const IntSize = 64

var (
	ErrRange  = errors.New("value out of range")
	ErrSyntax = errors.New("invalid syntax")
)

// A NumError tells which function could not convert which text, and why.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

func syntaxError(fn, s string) *NumError { return &NumError{fn, s, ErrSyntax} }
func rangeError(fn, s string) *NumError  { return &NumError{fn, s, ErrRange} }

func baseError(fn, s string, base int) *NumError {
	return &NumError{fn, s, errors.New("invalid base " + Itoa(base))}
}

func bitSizeError(fn, s string, bits int) *NumError {
	return &NumError{fn, s, errors.New("invalid bit size " + Itoa(bits))}
}

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string { return formatInt(int64(i), 10) }

// FormatInt returns i in a base from 2 to 36.
func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

func FormatUint(u uint64, base int) string {
	checkBase(base)
	return string(digits.AppendUint(nil, u, base))
}

func AppendInt(dst []byte, i int64, base int) []byte {
	checkBase(base)
	return digits.AppendInt(dst, i, base)
}

func AppendUint(dst []byte, u uint64, base int) []byte {
	checkBase(base)
	return digits.AppendUint(dst, u, base)
}

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

// Atoi is ParseInt(s, 10, 0) as an int.
func Atoi(s string) (int, error) {
	i, err := ParseInt(s, 10, 0)
	if e, ok := err.(*NumError); ok {
		e.Func = "Atoi"
	}
	return int(i), err
}

// ParseInt reads s, with a sign or without, in a base from 2 to 36. Base 0 takes it from the prefix
// 0b, 0o, 0 or 0x and allows underscores. What does not fit into bits gives the nearest value and ErrRange.
func ParseInt(s string, base, bits int) (i int64, err error) {
	if s == "" {
		return 0, syntaxError("ParseInt", s)
	}
	rest, negative := s, false
	if s[0] == '+' || s[0] == '-' {
		negative = s[0] == '-'
		rest = s[1:]
	}
	u, err := ParseUint(rest, base, bits)
	if e, ok := err.(*NumError); ok && e.Err != ErrRange {
		e.Func, e.Num = "ParseInt", s
		return 0, err
	}
	if bits == 0 {
		bits = IntSize
	}
	limit := uint64(1) << uint(bits-1)
	if !negative && u >= limit {
		return int64(limit - 1), rangeError("ParseInt", s)
	}
	if negative && u > limit {
		return -int64(limit), rangeError("ParseInt", s)
	}
	if negative {
		return -int64(u), nil
	}
	return int64(u), nil
}

// ParseUint is ParseInt for numbers without a sign.
func ParseUint(s string, base, bits int) (u uint64, err error) {
	if s == "" {
		return 0, syntaxError("ParseUint", s)
	}
	text, underscores := s, base == 0
	switch {
	case 2 <= base && base <= 36:
	case base == 0:
		base, text = prefixBase(s)
		if text == "" {
			return 0, syntaxError("ParseUint", s)
		}
	default:
		return 0, baseError("ParseUint", s, base)
	}
	if bits == 0 {
		bits = IntSize
	} else if bits < 0 || bits > 64 {
		return 0, bitSizeError("ParseUint", s, bits)
	}
	limit := uint64(1)<<uint(bits) - 1
	sawUnderscore := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == '_' && underscores {
			sawUnderscore = true
			continue
		}
		d := digit(c)
		if d >= base {
			return 0, syntaxError("ParseUint", s)
		}
		next := u*uint64(base) + uint64(d)
		if u > (1<<64-1)/uint64(base) || next < u*uint64(base) || next > limit {
			return limit, rangeError("ParseUint", s)
		}
		u = next
	}
	if sawUnderscore && !underscoresFit(s) {
		return 0, syntaxError("ParseUint", s)
	}
	return u, nil
}

// digit is the value of a letter or figure, 36 for anything else.
func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 10
	}
	return 36
}

func prefixBase(s string) (base int, rest string) {
	if s[0] != '0' {
		return 10, s
	}
	if len(s) >= 3 {
		switch s[1] {
		case 'b', 'B':
			return 2, s[2:]
		case 'o', 'O':
			return 8, s[2:]
		case 'x', 'X':
			return 16, s[2:]
		}
	}
	if s == "0" {
		return 8, s
	}
	return 8, s[1:]
}

// underscoresFit says whether each underscore stands between digits, or between the prefix and a digit.
func underscoresFit(s string) bool {
	if len(s) > 0 && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	before, hex := false, false // a digit, or a base prefix, stands before
	start := 0
	if len(s) >= 2 && s[0] == '0' && digit(s[1]) >= 10 && digit(s[1]) < 36 {
		before, start = true, 2
		hex = s[1] == 'x' || s[1] == 'X'
	}
	for i := start; i < len(s); i++ {
		d := digit(s[i])
		isDigit := d < 10 || hex && d < 16
		if s[i] == '_' && (!before || i+1 == len(s)) {
			return false
		}
		if i > 0 && s[i-1] == '_' && !isDigit {
			return false
		}
		before = isDigit
	}
	return true
}

// ParseBool takes 1, t, T, TRUE, true, True and 0, f, F, FALSE, false, False.
func ParseBool(s string) (bool, error) {
	switch s {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, syntaxError("ParseBool", s)
}

func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// ParseFloat reads a decimal or hexadecimal floating-point number, inf or nan, and rounds it to the
// nearest float of that size. What is too large gives an infinity and ErrRange.
func ParseFloat(s string, bits int) (float64, error) {
	f, status := digits.ParseFloat(s, bits)
	switch status {
	case 1:
		return 0, syntaxError("ParseFloat", s)
	case 2:
		return f, rangeError("ParseFloat", s)
	}
	return f, nil
}

// FormatFloat writes f, rounded from a float of that size, in format 'b', 'e', 'E', 'f', 'g', 'G', 'x' or 'X'.
// Precision -1 asks for the fewest digits that give f back.
func FormatFloat(f float64, format byte, prec, bits int) string {
	return string(AppendFloat(nil, f, format, prec, bits))
}

func AppendFloat(dst []byte, f float64, format byte, prec, bits int) []byte {
	if bits != 32 && bits != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	switch format {
	case 'b', 'e', 'E', 'f', 'g', 'G', 'x', 'X':
		return digits.AppendFloat(dst, f, format, prec, bits)
	}
	return append(dst, '%', format)
}
