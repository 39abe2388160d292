package fmt

import (
	"errors"
	"io"
	"unicode/utf8"
)

const (
	end     = -1 // what next gives at the end of the input
	noLimit = 1 << 30
)

// A scanner reads runes and can take back one. It is the ScanState of Scanners.
type scanner struct {
	input         io.RuneScanner
	token         []byte // of the value at hand
	linesAreSpace bool   // a line's end is a space like others
	lineIsEnd     bool   // it ends the input
	ended         bool
	count         int // runes read
	limit         int // count at which the value's width is used up
	width         int
}

func newScanner(r io.Reader) *scanner {
	input, ok := r.(io.RuneScanner)
	if !ok {
		input = &runeReader{r: r, last: end}
	}
	return &scanner{input: input, limit: noLimit, width: noLimit}
}

// A scanError leaves the scanner's depths as a panic.
type scanError struct {
	err error
}

func (s *scanner) failWith(err error) { panic(scanError{err}) }
func (s *scanner) fail(text string)   { panic(scanError{errors.New(text)}) }

func (s *scanner) recoverAs(err *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*err = e.err
	default:
		cause, ok := e.(error)
		if !ok || cause != io.EOF { // a Scanner may end so
			panic(e)
		}
		*err = io.EOF
	}
}

// ---- runes ----

func (s *scanner) ReadRune() (r rune, size int, err error) {
	if s.ended || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.input.ReadRune()
	switch {
	case err == nil:
		s.count++
		s.ended = s.lineIsEnd && r == '\n'
	case err == io.EOF:
		s.ended = true
	}
	return r, size, err
}

func (s *scanner) UnreadRune() error {
	s.input.UnreadRune()
	s.ended = false
	s.count--
	return nil
}

func (s *scanner) next() rune {
	r, _, err := s.ReadRune()
	if err == io.EOF {
		return end
	}
	if err != nil {
		s.failWith(err)
	}
	return r
}

// mustNext is for the middle of a value.
func (s *scanner) mustNext() rune {
	r := s.next()
	if r == end {
		s.failWith(io.ErrUnexpectedEOF)
	}
	return r
}

// begin is for the start of a value: the end of the input there is io.EOF.
func (s *scanner) begin() {
	if s.next() == end {
		s.failWith(io.EOF)
	}
	s.UnreadRune()
}

// peek says whether the next rune is one of these, take also puts it into the token, skip leaves it out.
func (s *scanner) peek(runes string) bool {
	r := s.next()
	if r != end {
		s.UnreadRune()
	}
	return among(runes, r)
}

func (s *scanner) take(runes string) bool {
	r := s.next()
	if r == end {
		return false
	}
	if !among(runes, r) {
		s.UnreadRune()
		return false
	}
	s.token = utf8.AppendRune(s.token, r)
	return true
}

func (s *scanner) skip(runes string) bool {
	r := s.next()
	return r != end && among(runes, r)
}

func among(runes string, r rune) bool {
	for _, c := range runes {
		if c == r {
			return true
		}
	}
	return false
}

// ---- spaces and tokens ----

func isSpace(r rune) bool {
	switch {
	case '\t' <= r && r <= '\r', 0x2000 <= r && r <= 0x200A:
		return true
	}
	switch r {
	case ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return false
}

func notSpace(r rune) bool { return !isSpace(r) }

func (s *scanner) SkipSpace() {
	for {
		r := s.next()
		switch {
		case r == end:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n' && !s.linesAreSpace:
			s.fail("unexpected newline")
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

// run reads runes into the token as long as they are accepted.
func (s *scanner) run(accept func(r rune) bool) {
	for {
		r := s.next()
		if r == end {
			return
		}
		if !accept(r) {
			s.UnreadRune()
			return
		}
		s.token = utf8.AppendRune(s.token, r)
	}
}

func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case scanError:
			err = e.err
		default:
			panic(e)
		}
	}()
	if f == nil {
		f = notSpace
	}
	s.token = s.token[:0]
	if skipSpace {
		s.SkipSpace()
	}
	s.run(f)
	return s.token, nil
}

func (s *scanner) Width() (wid int, ok bool) {
	if s.width == noLimit {
		return 0, false
	}
	return s.width, true
}

func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

// ---- readers that cannot take back runes ----

// A runeReader puts runes together byte by byte, so that nothing behind them is taken from r.
type runeReader struct {
	r      io.Reader
	bytes  []byte // read, but not part of a rune: of broken UTF-8
	last   rune
	unread bool
}

func (r *runeReader) byte() (byte, error) {
	if len(r.bytes) > 0 {
		b := r.bytes[0]
		r.bytes = r.bytes[1:]
		return b, nil
	}
	var b [1]byte
	_, err := io.ReadFull(r.r, b[:])
	return b[0], err
}

func (r *runeReader) ReadRune() (rune, int, error) {
	if r.unread {
		r.unread = false
		return r.last, utf8.RuneLen(r.last), nil
	}
	b, err := r.byte()
	if err != nil {
		return 0, 0, err
	}
	text := []byte{b}
	for !utf8.FullRune(text) {
		b, err := r.byte()
		if err == io.EOF {
			break
		}
		if err != nil {
			return 0, 0, err
		}
		text = append(text, b)
	}
	c, size := utf8.DecodeRune(text)
	r.bytes = append(text[size:len(text):len(text)], r.bytes...)
	r.last = c
	return c, size, nil
}

func (r *runeReader) UnreadRune() error {
	if r.unread || r.last == end {
		return errors.New("fmt: scanning called UnreadRune with no rune available")
	}
	r.unread = true
	return nil
}
