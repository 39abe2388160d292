package strconv

// FormatComplex writes c as (a+bi), both parts as FormatFloat does; bitSize is that of both.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	re, im := FormatFloat(real(c), fmt, prec, bitSize/2), FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + re + im + "i)"
}

// ParseComplex reads a, bi or a+bi, which may stand in parentheses. A part that is too large is an infinity, with ErrRange.
func ParseComplex(s string, bitSize int) (complex128, error) {
	bits := 64
	if bitSize == 64 {
		bits = 32
	}
	text := s
	if len(text) >= 2 && text[0] == '(' && text[len(text)-1] == ')' {
		text = text[1 : len(text)-1]
	}
	first, rest, outside, ok := complexPart(text, bits)
	if !ok {
		return 0, syntaxError("ParseComplex", s)
	}
	c := complex(first, 0)
	switch {
	case rest == "":
	case rest == "i":
		c = complex(0, first)
	case rest[0] == '+' || rest[0] == '-':
		if rest[0] == '+' && len(rest) > 1 && rest[1] != '+' {
			rest = rest[1:]
		}
		second, unit, alsoOutside, ok := complexPart(rest, bits)
		if !ok || unit != "i" {
			return 0, syntaxError("ParseComplex", s)
		}
		c = complex(first, second)
		outside = outside || alsoOutside
	default:
		return 0, syntaxError("ParseComplex", s)
	}
	if outside {
		return c, rangeError("ParseComplex", s)
	}
	return c, nil
}

// complexPart reads the number at the start of s.
func complexPart(s string, bits int) (f float64, rest string, outside, ok bool) {
	n := numberLength(s)
	if n == 0 {
		return 0, s, false, false
	}
	f, err := ParseFloat(s[:n], bits)
	if err == nil {
		return f, s[n:], false, true
	}
	outside = err.(*NumError).Err == ErrRange
	return f, s[n:], outside, outside
}

// numberLength is how far the text of a float goes; whether it is a good one is ParseFloat's to say.
func numberLength(s string) int {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	for _, word := range []string{"infinity", "inf", "nan"} {
		if len(s)-i >= len(word) && lower(s[i:i+len(word)]) == word {
			return i + len(word)
		}
	}
	hex := len(s)-i > 2 && s[i] == '0' && s[i+1]|' ' == 'x'
	if hex {
		i += 2
	}
	for i < len(s) && (s[i] == '.' || s[i] == '_' || digit(s[i]) < 10 || hex && digit(s[i]) < 16) {
		i++
	}
	if i == len(s) || s[i]|' ' != exponentLetter(hex) {
		return i
	}
	i++
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	for i < len(s) && (s[i] == '_' || digit(s[i]) < 10) {
		i++
	}
	return i
}

func exponentLetter(hex bool) byte {
	if hex {
		return 'p'
	}
	return 'e'
}

func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}
