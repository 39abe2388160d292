package strconv

import "unicode/utf8"

// How much Quote and its kin leave as it is.
const (
	keepPrintable = iota
	keepASCII
	keepGraphic
)

// Quote returns s as a Go string literal. What cannot be printed becomes \t, \n, \xFF, \u0100 and so on.
func Quote(s string) string          { return quote(s, '"', keepPrintable) }
func QuoteToASCII(s string) string   { return quote(s, '"', keepASCII) }
func QuoteToGraphic(s string) string { return quote(s, '"', keepGraphic) }

// QuoteRune returns r as a Go character literal. Runes that are none become '\ufffd'.
func QuoteRune(r rune) string          { return quote(string(r), '\'', keepPrintable) }
func QuoteRuneToASCII(r rune) string   { return quote(string(r), '\'', keepASCII) }
func QuoteRuneToGraphic(r rune) string { return quote(string(r), '\'', keepGraphic) }

func AppendQuote(dst []byte, s string) []byte          { return append(dst, Quote(s)...) }
func AppendQuoteToASCII(dst []byte, s string) []byte   { return append(dst, QuoteToASCII(s)...) }
func AppendQuoteRune(dst []byte, r rune) []byte        { return append(dst, QuoteRune(r)...) }
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte { return append(dst, QuoteRuneToASCII(r)...) }
func AppendQuoteToGraphic(dst []byte, s string) []byte { return append(dst, QuoteToGraphic(s)...) }
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return append(dst, QuoteRuneToGraphic(r)...)
}

// CanBackquote says whether s can stand between back quotes on one line.
func CanBackquote(s string) bool {
	for i, r := range s {
		switch {
		case r == utf8.RuneError:
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return false
			}
		case r == '\uFEFF' || r == '`' || r == 0x7F || r < ' ' && r != '\t':
			return false
		}
	}
	return true
}

// IsGraphic is IsPrint and the spaces of Unicode.
func IsGraphic(r rune) bool {
	if IsPrint(r) {
		return true
	}
	switch r {
	case 0xA0, 0x1680, 0x202F, 0x205F, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}

// Unquote reads a Go string, raw string or character literal.
func Unquote(s string) (string, error) {
	out, rest, err := unquote(s)
	if err == nil && rest != "" {
		err = ErrSyntax
	}
	if err != nil {
		return "", err
	}
	return out, nil
}

// QuotedPrefix returns the literal that s begins with, quotes included.
func QuotedPrefix(s string) (string, error) {
	_, rest, err := unquote(s)
	if err != nil {
		return "", err
	}
	return s[:len(s)-len(rest)], nil
}

// unquote reads the literal at the start of s and returns its value and what follows it.
func unquote(s string) (value, rest string, err error) {
	if len(s) < 2 {
		return "", s, ErrSyntax
	}
	mark := s[0]
	rest = s[1:]
	switch mark {
	case '`':
		return unquoteRaw(rest)
	case '"', '\'':
	default:
		return "", s, ErrSyntax
	}
	var out []byte
	for runes := 0; ; runes++ {
		if rest == "" || rest[0] == '\n' {
			return "", s, ErrSyntax
		}
		if rest[0] == mark {
			return string(out), rest[1:], nil
		}
		if mark == '\'' && runes == 1 {
			return "", s, ErrSyntax
		}
		r, multibyte, tail, err := UnquoteChar(rest, mark)
		if err != nil {
			return "", s, err
		}
		rest = tail
		if multibyte {
			out = utf8.AppendRune(out, r)
		} else {
			out = append(out, byte(r))
		}
	}
}

func unquoteRaw(s string) (value, rest string, err error) {
	var out []byte
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '`':
			return string(out), s[i+1:], nil
		case '\r': // dropped, as in Go source
		default:
			out = append(out, c)
		}
	}
	return "", s, ErrSyntax
}

// UnquoteChar reads the first character of a literal whose quote is mark. multibyte tells that
// the value is a rune to be written in UTF-8 and not a single byte.
func UnquoteChar(s string, mark byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	switch c := s[0]; {
	case c == mark && (mark == '\'' || mark == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	}
	if len(s) == 1 {
		return 0, false, "", ErrSyntax
	}
	c := s[1]
	tail = s[2:]
	switch c {
	case 'a':
		return '\a', false, tail, nil
	case 'b':
		return '\b', false, tail, nil
	case 'f':
		return '\f', false, tail, nil
	case 'n':
		return '\n', false, tail, nil
	case 'r':
		return '\r', false, tail, nil
	case 't':
		return '\t', false, tail, nil
	case 'v':
		return '\v', false, tail, nil
	case '\\':
		return '\\', false, tail, nil
	case '\'', '"':
		if c != mark {
			return 0, false, "", ErrSyntax
		}
		return rune(c), false, tail, nil
	case 'x':
		return escape(tail, 2, 16, false)
	case 'u':
		return escape(tail, 4, 16, true)
	case 'U':
		return escape(tail, 8, 16, true)
	}
	if '0' <= c && c <= '7' {
		return escape(s[1:], 3, 8, false)
	}
	return 0, false, "", ErrSyntax
}

// escape reads the n digits of \x, \u, \U or an octal escape.
func escape(s string, n, base int, isRune bool) (value rune, multibyte bool, tail string, err error) {
	if len(s) < n {
		return 0, false, "", ErrSyntax
	}
	for i := 0; i < n; i++ {
		d := digit(s[i])
		if d >= base {
			return 0, false, "", ErrSyntax
		}
		value = value*rune(base) + rune(d)
	}
	if isRune && !utf8.ValidRune(value) || !isRune && value > 255 {
		return 0, false, "", ErrSyntax
	}
	return value, isRune, s[n:], nil
}
