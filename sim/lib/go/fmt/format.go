package fmt

import (
	"internal/digits"
	"internal/value"
	"strconv"
	"unicode/utf8"
)

// pad writes s in its width.
func (p *printer) pad(s string) {
	if !p.hasWid || p.wid == 0 {
		p.buf = append(p.buf, s...)
		return
	}
	width := p.wid - utf8.RuneCountInString(s)
	if p.minus {
		p.buf = append(p.buf, s...)
		p.fill(width, ' ')
		return
	}
	if p.zero {
		p.fill(width, '0')
	} else {
		p.fill(width, ' ')
	}
	p.buf = append(p.buf, s...)
}

func (p *printer) padSpaces(s string) {
	zero := p.zero
	p.zero = false
	p.pad(s)
	p.zero = zero
}

func (p *printer) fill(n int, c byte) {
	for ; n > 0; n-- {
		p.buf = append(p.buf, c)
	}
}

func (p *printer) bool(b bool, verb rune) {
	if verb != 't' && verb != 'v' {
		p.badVerb(verb)
		return
	}
	p.pad(strconv.FormatBool(b))
}

func (p *printer) signed(i int64, verb rune) {
	if (verb == 'd' || verb == 'v') && !p.hasWid && !p.hasPrec && !p.plus && !p.space {
		p.buf = digits.AppendInt(p.buf, i, 10)
		return
	}
	if i < 0 {
		p.integer(-uint64(i), true, verb)
	} else {
		p.integer(uint64(i), false, verb)
	}
}

func (p *printer) unsigned(u uint64, verb rune) {
	if verb == 'v' && p.sharpV {
		p.hex(u, true)
		return
	}
	if (verb == 'd' || verb == 'v') && !p.hasWid && !p.hasPrec && !p.plus && !p.space {
		p.buf = digits.AppendUint(p.buf, u, 10)
		return
	}
	p.integer(u, false, verb)
}

// hex prints an address, with or without 0x.
func (p *printer) hex(u uint64, prefix bool) {
	sharp := p.sharp
	p.sharp = prefix
	p.integer(u, false, 'x')
	p.sharp = sharp
}

func (p *printer) integer(u uint64, negative bool, verb rune) {
	base := 10
	switch verb {
	case 'v', 'd':
	case 'b':
		base = 2
	case 'o', 'O':
		base = 8
	case 'x', 'X':
		base = 16
	case 'c', 'q', 'U':
		if negative {
			u = -u
		}
		p.rune(u, verb)
		return
	default:
		p.badVerb(verb)
		return
	}
	if p.hasPrec && p.prec == 0 && u == 0 {
		p.padSpaces("") // %.0d of 0 has no digits
		return
	}
	if p.scratch == nil {
		p.scratch = make([]byte, 64)
	}
	number := p.scratch[:digits.PutUint(p.scratch, u, base)]
	if verb == 'X' {
		upper(number)
	}

	// The parts, in order: padding, sign, prefix, zeros, digits.
	head := ""
	switch {
	case negative:
		head = "-"
	case p.plus:
		head = "+"
	case p.space:
		head = " "
	}
	zeros := 0
	if p.hasPrec {
		zeros = p.prec - len(number)
	} else if p.zero && !p.minus && p.hasWid { // the width leaves out the prefix, but not the sign
		zeros = p.wid - len(head) - len(number)
	}
	if verb == 'O' {
		head += "0o"
	}
	if p.sharp {
		switch {
		case base == 2:
			head += "0b"
		case base == 8 && number[0] != '0' && zeros <= 0:
			head += "0"
		case base == 16 && verb == 'X':
			head += "0X"
		case base == 16:
			head += "0x"
		}
	}
	if zeros < 0 {
		zeros = 0
	}
	padding := 0
	if p.hasWid {
		padding = p.wid - len(head) - zeros - len(number)
	}
	if !p.minus {
		p.fill(padding, ' ')
	}
	p.buf = append(p.buf, head...)
	p.fill(zeros, '0')
	p.buf = append(p.buf, number...)
	if p.minus {
		p.fill(padding, ' ')
	}
}

// rune prints a code point: as itself, quoted, or as U+0041.
func (p *printer) rune(u uint64, verb rune) {
	r := rune(utf8.RuneError)
	if u <= utf8.MaxRune {
		r = rune(u)
	}
	switch {
	case verb == 'c':
		p.pad(string(r))
	case verb == 'q' && p.plus:
		p.pad(strconv.QuoteRuneToASCII(r))
	case verb == 'q':
		p.pad(strconv.QuoteRune(r))
	default:
		number := digits.AppendUint(nil, u, 16)
		upper(number)
		least := 4
		if p.hasPrec && p.prec > 4 {
			least = p.prec
		}
		text := []byte("U+")
		for n := len(number); n < least; n++ {
			text = append(text, '0')
		}
		text = append(text, number...)
		if p.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
			text = append(text, " '"+string(rune(u))+"'"...)
		}
		p.padSpaces(string(text))
	}
}

func upper(b []byte) {
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
}

func (p *printer) float(f float64, bits int, verb rune) {
	format, prec := byte(verb), -1
	switch verb {
	case 'v':
		format = 'g'
	case 'e', 'E', 'f':
		prec = 6
	case 'F':
		format, prec = 'f', 6
	case 'b', 'g', 'G', 'x', 'X':
	default:
		p.badVerb(verb)
		return
	}
	if p.hasPrec {
		prec = p.prec
	}
	if !p.hasWid && !p.plus && !p.space && !p.sharp {
		p.buf = digits.AppendFloat(p.buf, f, format, prec, bits)
		return
	}
	number := digits.AppendFloat(nil, f, format, prec, bits)
	sign := byte('+')
	if number[0] == '-' || number[0] == '+' {
		sign = number[0]
		number = number[1:]
	}
	if sign == '+' && p.space && !p.plus {
		sign = ' '
	}
	signed := p.plus || sign != '+'
	if number[0] == 'I' || number[0] == 'N' { // no zeros before Inf and NaN; Inf always has its sign
		text := string(number)
		if signed || number[0] == 'I' {
			text = string(rune(sign)) + text
		}
		p.padSpaces(text)
		return
	}
	if p.sharp && verb != 'b' {
		number = p.keepZeros(number, format, prec)
	}
	if !signed {
		p.pad(string(number))
		return
	}
	if p.zero && !p.minus && p.hasWid && p.wid > len(number)+1 { // sign before zeros
		p.buf = append(p.buf, sign)
		p.fill(p.wid-len(number)-1, '0')
		p.buf = append(p.buf, number...)
		return
	}
	p.pad(string(rune(sign)) + string(number))
}

// complex prints both parts as floats of that size, the imaginary one always with its sign.
func (p *printer) complex(c complex128, bits int, verb rune) {
	switch verb {
	case 'v', 'b', 'e', 'E', 'f', 'F', 'g', 'G', 'x', 'X':
	default:
		p.badVerb(verb)
		return
	}
	plus := p.plus
	p.buf = append(p.buf, '(')
	p.float(real(c), bits, verb)
	p.plus = true
	p.float(imag(c), bits, verb)
	p.text("i)")
	p.plus = plus
}

// keepZeros does what # asks of a float: a decimal point always, and for %g the zeros at the end.
func (p *printer) keepZeros(number []byte, format byte, prec int) []byte {
	wanted := 0 // significant digits
	switch format {
	case 'g', 'G', 'x':
		wanted = prec
		if wanted < 0 {
			wanted = 6
		}
	}
	end := len(number) // of the digits before the exponent
	point, significant := false, false
	for i, c := range number {
		switch {
		case c == '.':
			point = true
			continue
		case c == 'p' || c == 'P' || (c == 'e' || c == 'E') && format != 'x' && format != 'X':
			end = i
		case c != '0':
			significant = true
		}
		if i >= end {
			break
		}
		if significant {
			wanted--
		}
	}
	out := append([]byte(nil), number[:end]...)
	if !point {
		if len(out) == 1 && out[0] == '0' {
			wanted--
		}
		out = append(out, '.')
	}
	for ; wanted > 0; wanted-- {
		out = append(out, '0')
	}
	return append(out, number[end:]...)
}

func (p *printer) string(s string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.quoted(s)
		} else {
			p.cut(s)
		}
	case 's':
		p.cut(s)
	case 'x', 'X':
		p.hexBytes([]byte(s), verb)
	case 'q':
		p.quoted(s)
	default:
		p.badVerb(verb)
	}
}

// cut writes at most the precision's number of runes.
func (p *printer) cut(s string) { p.pad(p.truncate(s)) }

func (p *printer) truncate(s string) string {
	if p.hasPrec {
		n := p.prec
		for i := range s {
			if n--; n < 0 {
				return s[:i]
			}
		}
	}
	return s
}

func (p *printer) quoted(s string) {
	s = p.truncate(s)
	switch {
	case p.sharp && strconv.CanBackquote(s):
		p.pad("`" + s + "`")
	case p.plus:
		p.pad(strconv.QuoteToASCII(s))
	default:
		p.pad(strconv.Quote(s))
	}
}

func (p *printer) hexBytes(b []byte, verb rune) {
	letters := "0123456789abcdef"
	if verb == 'X' {
		letters = "0123456789ABCDEF"
	}
	if p.hasPrec && p.prec < len(b) {
		b = b[:p.prec]
	}
	var out []byte
	for i, c := range b {
		if p.space && i > 0 {
			out = append(out, ' ')
		}
		if p.sharp && (p.space || i == 0) {
			out = append(out, '0', byte(verb))
		}
		out = append(out, letters[c>>4], letters[c&15])
	}
	p.pad(string(out))
}

func (p *printer) bytes(b []byte, verb rune, typeName string) {
	switch verb {
	case 'v', 'd':
		if p.sharpV {
			p.text(typeName)
			if b == nil {
				p.text("(nil)")
				return
			}
			p.buf = append(p.buf, '{')
		} else {
			p.buf = append(p.buf, '[')
		}
		for i, c := range b {
			p.next(i)
			if p.sharpV {
				p.hex(uint64(c), true)
			} else {
				p.signed(int64(c), 'd')
			}
		}
		p.close(']')
	case 's':
		p.cut(string(b))
	case 'x', 'X':
		p.hexBytes(b, verb)
	case 'q':
		p.quoted(string(b))
	default:
		p.elements(value.Of(b), value.Slice, verb, 0)
	}
}
