package fmt

import (
	"io"
	"os"
)

// A ScanState is what a Scanner sees of the reader: the input that its operand may take.
type ScanState interface {
	ReadRune() (r rune, size int, err error) // io.EOF also at the end of the operand's width
	UnreadRune() error
	SkipSpace()                                                        // line ends too, if the function takes them for spaces
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error) // the longest run that f accepts; nil: no spaces
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error) // must not be called
}

// A Scanner reads itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads values separated by white space, line ends too, from standard input into the variables that its operands point
// to. Scanln stops at the end of the line, Scanf follows a format.
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
	s.linesAreSpace = true
	return s.all(a)
}

func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.lineIsEnd = true
	return s.all(a)
}

func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScanner(r).formatted(format, a)
}

// all reads one value after the other.
func (s *scanner) all(a []any) (n int, err error) {
	defer s.recoverAs(&err)
	for _, arg := range a {
		s.value(arg, 'v')
		n++
	}
	for s.lineIsEnd {
		r := s.next()
		if r == '\n' || r == end {
			break
		}
		if !isSpace(r) {
			s.fail("expected newline")
		}
	}
	return n, nil
}
