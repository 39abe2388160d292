package bufio

import (
	"errors"
	"io"
	"unicode"
	"unicode/utf8"
)

// A Scanner reads tokens, lines unless Split says otherwise:
//
//	for scanner.Scan() {
//		... scanner.Text() ...
//	}
//	if err := scanner.Err(); err != nil { ... }
type Scanner struct {
	r       io.Reader
	split   SplitFunc
	most    int // longest token
	token   []byte
	buf     []byte
	start   int // first byte of buf that is not used up
	end     int // end of what was read
	err     error
	empties int // tokens in a row without progress
	began   bool
	done    bool
}

// A SplitFunc finds the next token in data: how far to go on, and the token, nil to ask for more data.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")

	// ErrFinalToken ends the scan with the token that a SplitFunc returns with it.
	ErrFinalToken = errors.New("final token")
)

const (
	MaxScanTokenSize = 64 * 1024
	startBufSize     = 4096
	maxEmpties       = 100
)

func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, most: MaxScanTokenSize}
}

// Err is what went wrong; the end of the input is no error.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

func (s *Scanner) Bytes() []byte { return s.token }
func (s *Scanner) Text() string  { return string(s.token) }

// Buffer sets the buffer and the size it may grow to.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.began {
		panic("Buffer called after Scan")
	}
	s.buf = buf[0:cap(buf)]
	s.most = max
}

func (s *Scanner) Split(split SplitFunc) {
	if s.began {
		panic("Split called after Scan")
	}
	s.split = split
}

// Scan goes to the next token and says whether there is one.
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.began = true
	for {
		// A token in what was read already?
		if s.end > s.start || s.err != nil {
			advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
			if err != nil {
				if err == ErrFinalToken {
					s.token, s.done = token, true
					return token != nil
				}
				return s.stop(err)
			}
			switch {
			case advance < 0:
				return s.stop(ErrNegativeAdvance)
			case advance > s.end-s.start:
				return s.stop(ErrAdvanceTooFar)
			}
			s.start += advance
			s.token = token
			if token != nil {
				if s.err == nil || advance > 0 {
					s.empties = 0
				} else if s.empties++; s.empties > maxEmpties {
					panic("bufio.Scan: too many empty tokens without progressing")
				}
				return true
			}
		}
		if s.err != nil { // no more data, no more tokens
			s.start, s.end = 0, 0
			s.token = nil
			return false
		}
		if !s.makeRoom() {
			return s.stop(ErrTooLong)
		}
		s.fill()
	}
}

func (s *Scanner) stop(err error) bool {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
	s.token, s.done = nil, true
	return false
}

// makeRoom moves the data to the front of the buffer, or doubles the buffer.
func (s *Scanner) makeRoom() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		copy(s.buf, s.buf[s.start:s.end])
		s.end -= s.start
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	if len(s.buf) >= s.most {
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = startBufSize
	}
	more := make([]byte, min(size, s.most))
	copy(more, s.buf[s.start:s.end])
	s.buf = more
	s.end -= s.start
	s.start = 0
	return true
}

// fill reads at least one byte, or an error.
func (s *Scanner) fill() {
	for tries := 0; ; tries++ {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || len(s.buf)-s.end < n {
			s.err = ErrBadReadCount
			return
		}
		s.end += n
		if err != nil {
			s.err = err
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
		if tries > maxEmpties {
			s.err = io.ErrNoProgress
			return
		}
	}
}

// ScanBytes makes each byte a token, ScanRunes each rune.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 || !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	r, size := utf8.DecodeRune(data)
	if r == utf8.RuneError && size == 1 {
		return 1, []byte(string(utf8.RuneError)), nil
	}
	return size, data[:size], nil
}

// ScanLines makes each line a token, without its end. The last one needs none.
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	for i, c := range data {
		if c == '\n' {
			return i + 1, dropCR(data[:i]), nil
		}
	}
	if atEOF && len(data) > 0 {
		return len(data), dropCR(data), nil
	}
	return 0, nil, nil
}

func dropCR(data []byte) []byte {
	if len(data) > 0 && data[len(data)-1] == '\r' {
		return data[:len(data)-1]
	}
	return data
}

// ScanWords makes each word between white space a token.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) {
		r, size := utf8.DecodeRune(data[start:])
		if !unicode.IsSpace(r) {
			break
		}
		start += size
	}
	for i := start; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if unicode.IsSpace(r) {
			return i + size, data[start:i], nil
		}
		i += size
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}
