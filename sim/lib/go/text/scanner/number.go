package scanner

import "fmt"

func isDecimal(ch rune) bool { return '0' <= ch && ch <= '9' }

// digit is 16 for what is none.
func digit(ch rune) int {
	switch lower := ch | 0x20; {
	case isDecimal(ch):
		return int(ch - '0')
	case 'a' <= lower && lower <= 'f':
		return int(lower-'a') + 10
	}
	return 16
}

// A numeral is a number on its way.
type numeral struct {
	s       *Scanner
	prefix  rune // 'x', 'o', 'b'; '0' for octal digits behind a zero; 0: decimal
	digits  bool // there are some
	under   bool // there are underscores
	invalid rune // the first digit that is too large; 0: none
}

func (n *numeral) name() string {
	switch n.prefix {
	case 'x':
		return "hexadecimal literal"
	case 'o', '0':
		return "octal literal"
	case 'b':
		return "binary literal"
	}
	return "decimal literal"
}

// take reads digits and underscores. Decimal digits are taken in any base: a message about one is better than two tokens.
func (n *numeral) take(base int) (some bool) {
	s := n.s
	for {
		switch d := digit(s.ch); {
		case s.ch == '_':
			n.under = true
		case d < base || d < 10:
			if d >= base && n.invalid == 0 {
				n.invalid = s.ch
			}
			some = true
		default:
			return some
		}
		s.pass()
	}
}

// number reads one; the point of .5 is already passed.
func (s *Scanner) number(point bool) rune {
	n := &numeral{s: s}
	floats := s.Mode&ScanFloats != 0
	tok := rune(Int)
	base := 10
	if !point {
		base = n.base()
		n.digits = n.take(base) || n.digits
		if s.ch == '.' && floats {
			s.pass()
			point = true
		}
	}
	if point {
		tok = Float
		if n.prefix == 'o' || n.prefix == 'b' {
			s.error("invalid radix point in " + n.name())
		}
		n.digits = n.take(base) || n.digits
	}
	if !n.digits {
		s.error(n.name() + " has no digits")
	}
	if e := s.ch | 0x20; (e == 'e' || e == 'p') && floats {
		n.exponent(e)
		tok = Float
	} else if n.prefix == 'x' && tok == Float {
		s.error("hexadecimal mantissa requires a 'p' exponent")
	}
	if tok == Int && n.invalid != 0 {
		s.error(fmt.Sprintf("invalid digit %q in %s", n.invalid, n.name()))
	}
	if n.under && misplaced(s.TokenText()) {
		s.error("'_' must separate successive digits")
	}
	return tok
}

func (n *numeral) base() int {
	s := n.s
	if s.ch != '0' {
		return 10
	}
	switch s.pass() {
	case 'x', 'X':
		n.prefix = 'x'
		s.pass()
		return 16
	case 'o', 'O':
		n.prefix = 'o'
		s.pass()
		return 8
	case 'b', 'B':
		n.prefix = 'b'
		s.pass()
		return 2
	}
	n.prefix, n.digits = '0', true
	return 8
}

func (n *numeral) exponent(e rune) {
	s := n.s
	switch {
	case e == 'e' && n.prefix != 0 && n.prefix != '0':
		s.error(fmt.Sprintf("%q exponent requires decimal mantissa", s.ch))
	case e == 'p' && n.prefix != 'x':
		s.error(fmt.Sprintf("%q exponent requires hexadecimal mantissa", s.ch))
	}
	if s.pass() == '+' || s.ch == '-' {
		s.pass()
	}
	if !n.take(10) {
		s.error("exponent has no digits")
	}
}

// misplaced tells whether an underscore is not between digits; the prefix counts as one.
func misplaced(text string) bool {
	const other, number, under = '.', '0', '_'
	last := rune(other)
	hex := false
	for i, ch := range text {
		kind := rune(other)
		switch {
		case ch == '_':
			kind = under
		case isDecimal(ch), hex && digit(ch) < 16, i == 1 && text[0] == '0' && (ch|0x20 == 'x' || ch|0x20 == 'o' || ch|0x20 == 'b'):
			kind = number
			hex = hex || i == 1 && ch|0x20 == 'x'
		}
		if kind == under && last != number || kind == other && last == under {
			return true
		}
		last = kind
	}
	return last == under
}
