package fmt

import (
	"errors"
	"internal/value"
	"io"
	"os"
	"strconv"
	"unicode/utf8"
)

// Scan reads values separated by white space, line ends too, from standard input into the variables
// that its operands point to. Scanln stops at the end of the line, Scanf follows a format.
func Scan(a ...any) (n int, err error)                 { return Fscan(os.Stdin, a...) }
func Scanln(a ...any) (n int, err error)               { return Fscanln(os.Stdin, a...) }
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan, Sscanln and Sscanf read a string.
func Sscan(str string, a ...any) (n int, err error)   { return Fscan(&stringReader{str}, a...) }
func Sscanln(str string, a ...any) (n int, err error) { return Fscanln(&stringReader{str}, a...) }

func Sscanf(str, format string, a ...any) (n int, err error) {
	return Fscanf(&stringReader{str}, format, a...)
}

type stringReader struct {
	s string
}

func (r *stringReader) Read(b []byte) (n int, err error) {
	if r.s == "" {
		return 0, io.EOF
	}
	n = copy(b, r.s)
	r.s = r.s[n:]
	return n, nil
}

// Fscan, Fscanln and Fscanf read from r. If r cannot take back a rune, one may be lost between calls.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	defer s.done(&err)
	for _, arg := range a {
		s.skipSpace(true)
		s.scan(arg, 'v')
		n++
	}
	return n, nil
}

func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	defer s.done(&err)
	for _, arg := range a {
		s.skipSpace(false)
		s.scan(arg, 'v')
		n++
	}
	for {
		switch r := s.read(); {
		case r == '\n' || r == end:
			return n, nil
		case !isSpace(r):
			s.fail(errors.New("expected newline"))
		}
	}
}

func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	s := newScanner(r)
	defer s.done(&err)
	for i := 0; i < len(format); {
		c, size := utf8.DecodeRuneInString(format[i:])
		i += size
		switch {
		case c != '%':
			s.literal(c, format[i:])
		case i == len(format):
			s.fail(errors.New("too few operands for format '%" + "'"))
		default:
			width, ok, next := number(format, i)
			if !ok {
				width = 1 << 30
			}
			verb, size := utf8.DecodeRuneInString(format[next:])
			i = next + size
			if verb == '%' {
				s.skipSpace(false)
				s.literal('%', "")
				continue
			}
			if n >= len(a) {
				s.fail(errors.New("too few operands for format '%" + string(verb) + "'"))
			}
			if verb != 'c' {
				s.skipSpace(false)
			}
			s.left = width
			if s.peek() == end {
				s.fail(io.EOF)
			}
			s.scan(a[n], verb)
			s.left = 1 << 30
			n++
		}
	}
	if n < len(a) {
		s.fail(errors.New("too many operands"))
	}
	return n, nil
}

const end = -1 // what read gives at the end of the input

// A scanner reads runes and can take one back.
type scanner struct {
	r       io.Reader
	runes   io.RuneScanner // r, if it can take back runes itself
	pending rune
	has     bool
	left    int // runes that the verb's width still allows
}

func newScanner(r io.Reader) *scanner {
	runes, _ := r.(io.RuneScanner)
	return &scanner{r: r, runes: runes, left: 1 << 30}
}

// A scanError leaves the scanner's depths as a panic.
type scanError struct {
	err error
}

func (s *scanner) fail(err error) { panic(scanError{err}) }

// done turns a scanError into the error it is.
func (s *scanner) done(err *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*err = e.err
	default:
		panic(e)
	}
	if sr, ok := s.r.(*stringReader); ok && s.has && s.pending != end {
		sr.s = string(s.pending) + sr.s
	}
}

func (s *scanner) read() rune {
	if s.left == 0 {
		return end
	}
	s.left--
	if s.has {
		s.has = false
		return s.pending
	}
	if s.runes != nil {
		r, _, err := s.runes.ReadRune()
		if err == io.EOF {
			return end
		}
		if err != nil {
			s.fail(err)
		}
		return r
	}
	return s.readBytes()
}

// readBytes puts a rune together byte by byte, so that nothing behind it is taken.
func (s *scanner) readBytes() rune {
	var b [utf8.UTFMax]byte
	for n := 0; n < len(b); n++ {
		m, err := s.r.Read(b[n : n+1])
		if m == 0 {
			if err == nil {
				n--
				continue
			}
			if err != io.EOF {
				s.fail(err)
			}
			if n == 0 {
				return end
			}
			return utf8.RuneError
		}
		if utf8.FullRune(b[:n+1]) {
			r, _ := utf8.DecodeRune(b[:n+1])
			return r
		}
	}
	return utf8.RuneError
}

// unread takes back the rune that read gave last.
func (s *scanner) unread(r rune) {
	s.left++
	if r == end {
		if s.left == 1 {
			s.left = 0 // the end was only the width's
			return
		}
		s.pending, s.has = end, true
		return
	}
	if s.runes != nil {
		s.runes.UnreadRune()
		return
	}
	s.pending, s.has = r, true
}

func (s *scanner) peek() rune {
	r := s.read()
	s.unread(r)
	return r
}

func isSpace(r rune) bool {
	return r == ' ' || '\t' <= r && r <= '\r' || r == 0x85 || r == 0xA0 || r == 0x3000 || 0x2000 <= r && r <= 0x200A
}

// skipSpace skips blanks. A line's end is one too, or ends the values.
func (s *scanner) skipSpace(lines bool) {
	for {
		r := s.read()
		if r == '\r' && s.peek() == '\n' {
			continue
		}
		if r == '\n' {
			if lines {
				continue
			}
			s.fail(errors.New("unexpected newline"))
		}
		if !isSpace(r) {
			s.unread(r)
			return
		}
	}
}

// literal matches one rune of a format. Blanks match any number of them, a line's end one line's end.
func (s *scanner) literal(c rune, rest string) {
	if !isSpace(c) {
		if r := s.read(); r != c {
			if r == end {
				s.fail(io.ErrUnexpectedEOF)
			}
			s.unread(r)
			s.fail(errors.New("input does not match format"))
		}
		return
	}
	for {
		r := s.read()
		if c == '\n' && r == '\n' {
			return
		}
		if !isSpace(r) || r == '\n' {
			if c == '\n' && r != end && r != '\n' {
				s.fail(errors.New("newline in format does not match input"))
			}
			s.unread(r)
			return
		}
	}
}

// token reads runes as long as they are accepted.
func (s *scanner) token(accept func(r rune) bool) string {
	var b []byte
	for {
		r := s.read()
		if r == end || !accept(r) {
			s.unread(r)
			return string(b)
		}
		b = utf8.AppendRune(b, r)
	}
}

func (s *scanner) word() string {
	return s.token(func(r rune) bool { return !isSpace(r) })
}

// scan reads one value into the variable that arg points to.
func (s *scanner) scan(arg any, verb rune) {
	if s.left > 0 && s.peek() == end {
		s.fail(io.EOF)
	}
	switch v := arg.(type) {
	case *string:
		*v = s.text(verb)
	case *[]byte:
		*v = []byte(s.text(verb))
	case *int:
		*v = int(s.signed(verb, 64))
	case *int8:
		*v = int8(s.signed(verb, 8))
	case *int16:
		*v = int16(s.signed(verb, 16))
	case *int32:
		*v = int32(s.signed(verb, 32))
	case *int64:
		*v = s.signed(verb, 64)
	case *uint:
		*v = uint(s.unsigned(verb, 64))
	case *uint8:
		*v = uint8(s.unsigned(verb, 8))
	case *uint16:
		*v = uint16(s.unsigned(verb, 16))
	case *uint32:
		*v = uint32(s.unsigned(verb, 32))
	case *uint64:
		*v = s.unsigned(verb, 64)
	case *float64:
		*v = s.float(verb, 64)
	case *float32:
		*v = float32(s.float(verb, 32))
	case *bool:
		*v = s.bool(verb)
	default:
		if arg == nil || value.KindOf(value.Of(arg)) != value.Pointer {
			name := "<nil>"
			if arg != nil {
				name = value.TypeName(arg)
			}
			s.fail(errors.New("type not a pointer: " + name))
		}
		s.fail(errors.New("can't scan type: " + value.TypeName(arg)))
	}
}

func (s *scanner) check(verb rune, verbs, kind string) {
	for _, v := range verbs {
		if v == verb {
			return
		}
	}
	s.fail(errors.New("bad verb '%" + string(verb) + "' for " + kind))
}

func (s *scanner) text(verb rune) string {
	s.check(verb, "svqxX", "string")
	if verb != 'q' {
		return s.word()
	}
	quote := s.read()
	if quote != '"' && quote != '`' {
		s.fail(errors.New("expected quoted string"))
	}
	escaped := false
	text := string(quote) + s.token(func(r rune) bool {
		stop := r == quote && !escaped
		escaped = r == '\\' && !escaped && quote == '"'
		return !stop
	}) + string(s.read())
	out, err := strconv.Unquote(text)
	if err != nil {
		s.fail(err)
	}
	return out
}

// digits reads a sign if there may be one, and the digits of the verb's base.
func (s *scanner) digits(verb rune, sign bool) (text string, base int) {
	base = 10
	figures := "0123456789_"
	switch verb {
	case 'b':
		base, figures = 2, "01_"
	case 'o':
		base, figures = 8, "01234567_"
	case 'x', 'X', 'U':
		base, figures = 16, "0123456789aAbBcCdDeEfF_"
	}
	if r := s.read(); sign && (r == '+' || r == '-') {
		text = string(r)
	} else {
		s.unread(r)
	}
	if verb == 'v' && s.peek() == '0' { // a prefix may tell the base
		s.read()
		base, figures = 0, "0123456789aAbBcCdDeEfFxXoO_"
		text += "0"
	}
	n := len(text)
	text += s.token(func(r rune) bool { return r < utf8.RuneSelf && contained(figures, byte(r)) })
	if len(text) == n && base != 0 {
		if s.peek() == end {
			s.fail(io.ErrUnexpectedEOF)
		}
		s.fail(errors.New("expected integer"))
	}
	return text, base
}

func contained(s string, c byte) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return true
		}
	}
	return false
}

func (s *scanner) signed(verb rune, bits int) int64 {
	if verb == 'c' {
		return int64(s.read())
	}
	s.check(verb, "bdoUxXv", "integer")
	text, base := s.digits(verb, true)
	i, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		s.fail(err)
	}
	if i<<uint(64-bits)>>uint(64-bits) != i {
		s.fail(errors.New("integer overflow on token " + text))
	}
	return i
}

func (s *scanner) unsigned(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.read())
	}
	s.check(verb, "bdoUxXv", "integer")
	text, base := s.digits(verb, false)
	u, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		s.fail(err)
	}
	if u<<uint(64-bits)>>uint(64-bits) != u {
		s.fail(errors.New("unsigned integer overflow on token " + text))
	}
	return u
}

func (s *scanner) float(verb rune, bits int) float64 {
	s.check(verb, "beEfFgGv", "float")
	text := s.token(func(r rune) bool {
		return r < utf8.RuneSelf && contained("+-.0123456789_eEpPxXaAbBcCdDfFnNiItTyY", byte(r))
	})
	f, err := strconv.ParseFloat(text, bits)
	if err != nil {
		s.fail(err)
	}
	return f
}

// bool reads 0, 1, t, f, true or false; whatever else begins with another letter counts as false.
func (s *scanner) bool(verb rune) bool {
	s.check(verb, "tv", "boolean")
	first := s.read()
	rest := ""
	switch first {
	case '1':
		return true
	case 't', 'T':
		rest = "rue"
	case 'f', 'F':
		rest = "alse"
	default:
		return false
	}
	n := 0
	text := s.token(func(r rune) bool {
		n++
		return n <= len(rest) && r|0x20 == rune(rest[n-1])
	})
	if text != "" && len(text) != len(rest) {
		s.fail(errors.New("syntax error scanning boolean"))
	}
	return first|0x20 == 't'
}
