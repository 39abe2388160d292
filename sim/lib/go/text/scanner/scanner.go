// Package scanner cuts text into tokens like Go's: names, numbers, strings, comments, and single characters.
package scanner

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"unicode"
	"unicode/utf8"
)

// A Position is where something stands. Columns count characters.
type Position struct {
	Filename string
	Offset   int // bytes, from 0
	Line     int // from 1; 0: nowhere
	Column   int // from 1
}

func (pos *Position) IsValid() bool { return pos.Line > 0 }

func (pos Position) String() string {
	s := pos.Filename
	if s == "" {
		s = "<input>"
	}
	if pos.IsValid() {
		s += fmt.Sprintf(":%d:%d", pos.Line, pos.Column)
	}
	return s
}

// What Scan returns besides characters.
const (
	EOF = -(iota + 1)
	Ident
	Int
	Float
	Char
	String
	RawString
	Comment

	skipComment
)

// Which tokens Scan knows, for Scanner.Mode. ScanFloats includes integers. With SkipComments comments are blanks.
const (
	ScanIdents     = 1 << -Ident
	ScanInts       = 1 << -Int
	ScanFloats     = 1 << -Float
	ScanChars      = 1 << -Char
	ScanStrings    = 1 << -String
	ScanRawStrings = 1 << -RawString
	ScanComments   = 1 << -Comment
	SkipComments   = 1 << -skipComment
	GoTokens       = ScanIdents | ScanFloats | ScanChars | ScanStrings | ScanRawStrings | ScanComments | SkipComments
)

// GoWhitespace is for Scanner.Whitespace: bit c stands for the character c.
const GoWhitespace = 1<<'\t' | 1<<'\n' | 1<<'\r' | 1<<' '

var tokenNames = map[rune]string{EOF: "EOF", Ident: "Ident", Int: "Int", Float: "Float", Char: "Char", String: "String",
	RawString: "RawString", Comment: "Comment"}

func TokenString(tok rune) string {
	if name, ok := tokenNames[tok]; ok {
		return name
	}
	return fmt.Sprintf("%q", string(tok))
}

const unread = -2 // of Scanner.ch: the first character was not asked for yet

// A Scanner reads characters and tokens. Init comes first.
type Scanner struct {
	Error       func(s *Scanner, msg string) // nil: errors go to standard error
	ErrorCount  int
	Mode        uint
	Whitespace  uint64
	IsIdentRune func(ch rune, i int) bool // nil: names are Go's
	Position                              // of the last token; invalid before the first one, and while characters are read

	src   *bufio.Reader
	ch    rune     // the next character
	size  int      // its bytes
	at    Position // where it stands
	text  []byte   // of the token
	inTok bool     // characters that are passed belong to it
}

// Init lets the scanner begin with a text.
func (s *Scanner) Init(src io.Reader) *Scanner {
	s.src = bufio.NewReader(src)
	s.ch, s.size = unread, 0
	s.at = Position{Line: 1, Column: 1}
	s.text, s.inTok = nil, false
	s.Error, s.ErrorCount = nil, 0
	s.Mode, s.Whitespace = GoTokens, GoWhitespace
	s.Line = 0
	return s
}

// load reads a character. Bytes that are no UTF-8 are told of, and U+FFFD.
func (s *Scanner) load() {
	r, size, err := s.src.ReadRune()
	if err != nil {
		s.ch, s.size = EOF, 0
		if err != io.EOF {
			s.error(err.Error())
		}
		return
	}
	s.ch, s.size = r, size
	switch {
	case r == utf8.RuneError && size == 1:
		s.error("invalid UTF-8 encoding")
	case r == 0:
		s.error("invalid character NUL")
	}
}

// pass goes on to the next character, and returns it.
func (s *Scanner) pass() rune {
	if s.inTok && s.size > 0 {
		if s.ch == utf8.RuneError && s.size == 1 {
			s.text = append(s.text, s.byteBefore())
		} else {
			s.text = utf8.AppendRune(s.text, s.ch)
		}
	}
	s.at.Offset += s.size
	if s.ch == '\n' {
		s.at.Line++
		s.at.Column = 1
	} else if s.size > 0 {
		s.at.Column++
	}
	if s.ch != EOF || s.size > 0 {
		s.load()
	}
	return s.ch
}

// byteBefore is the wrong byte that was read last.
func (s *Scanner) byteBefore() byte {
	s.src.UnreadRune()
	b, _ := s.src.ReadByte()
	return b
}

// Peek returns the next character, which stays the next one.
func (s *Scanner) Peek() rune {
	if s.ch == unread {
		s.load()
		if s.ch == '\uFEFF' { // a mark of the order of bytes
			s.at.Offset += s.size
			s.at.Column++
			s.load()
		}
	}
	return s.ch
}

// Next reads a character that belongs to no token.
func (s *Scanner) Next() rune {
	s.inTok = false
	s.text = nil
	s.Line = 0
	ch := s.Peek()
	if ch != EOF {
		s.pass()
	}
	return ch
}

// Pos is where the next character stands.
func (s *Scanner) Pos() Position {
	pos := s.at
	pos.Filename = s.Filename
	return pos
}

// TokenText is the text of the token that Scan returned last.
func (s *Scanner) TokenText() string { return string(s.text) }

func (s *Scanner) error(msg string) {
	s.ErrorCount++
	if s.Error != nil {
		s.Error(s, msg)
		return
	}
	pos := s.Position
	if !pos.IsValid() {
		pos = s.Pos()
	}
	fmt.Fprintf(os.Stderr, "%s: %s\n", pos, msg)
}

// Scan reads a token, or a character that is none, behind white space.
func (s *Scanner) Scan() rune {
	ch := s.Peek()
	s.inTok = false
	s.text = s.text[:0]
	s.Line = 0
	for {
		for ch >= 0 && ch < 64 && s.Whitespace&(1<<uint(ch)) != 0 {
			ch = s.pass()
		}
		s.Position = s.Pos()
		s.inTok = true
		tok, skip := s.token(ch)
		s.inTok = false
		if !skip {
			return tok
		}
		s.text = s.text[:0]
		ch = s.ch
	}
}

// token reads one that begins with ch. skip: it was a comment that counts as white space.
func (s *Scanner) token(ch rune) (tok rune, skip bool) {
	has := func(mode uint) bool { return s.Mode&mode != 0 }
	switch {
	case s.inName(ch, 0):
		s.pass()
		if !has(ScanIdents) {
			return ch, false
		}
		for i := 1; s.inName(s.ch, i); i++ {
			s.pass()
		}
		return Ident, false
	case isDecimal(ch) && has(ScanInts|ScanFloats):
		return s.number(false), false
	case ch == '"' && has(ScanStrings):
		s.quoted('"')
		s.pass()
		return String, false
	case ch == '\'' && has(ScanChars):
		if s.quoted('\'') != 1 {
			s.error("invalid char literal")
		}
		s.pass()
		return Char, false
	case ch == '`' && has(ScanRawStrings):
		s.rawString()
		return RawString, false
	case ch == EOF:
		return EOF, false
	}
	next := s.pass()
	switch {
	case ch == '.' && isDecimal(next) && has(ScanFloats):
		return s.number(true), false
	case ch == '/' && (next == '/' || next == '*') && has(ScanComments):
		s.comment(next)
		return Comment, has(SkipComments)
	}
	return ch, false
}

func (s *Scanner) inName(ch rune, i int) bool {
	if s.IsIdentRune != nil {
		return ch != EOF && s.IsIdentRune(ch, i)
	}
	return ch == '_' || unicode.IsLetter(ch) || unicode.IsDigit(ch) && i > 0
}

// comment goes to the end of the line, which is not part of it, or to */.
func (s *Scanner) comment(kind rune) {
	if kind == '/' {
		for s.ch != '\n' && s.ch >= 0 {
			s.pass()
		}
		return
	}
	s.pass()
	for s.ch >= 0 {
		last := s.ch
		s.pass()
		if last == '*' && s.ch == '/' {
			s.pass()
			return
		}
	}
	s.error("comment not terminated")
}

func (s *Scanner) rawString() {
	s.pass()
	for s.ch != '`' {
		if s.ch < 0 {
			s.error("literal not terminated")
			return
		}
		s.pass()
	}
	s.pass()
}

// quoted reads up to what ends the literal, the closing quote or the end of the line, and counts characters.
func (s *Scanner) quoted(quote rune) (n int) {
	s.pass()
	for s.ch != quote {
		if s.ch == '\n' || s.ch < 0 {
			s.error("literal not terminated")
			return n
		}
		if s.ch == '\\' {
			s.escape(quote)
		} else {
			s.pass()
		}
		n++
	}
	return n
}

func (s *Scanner) escape(quote rune) {
	ch := s.pass()
	switch ch {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v', '\\', quote:
		s.pass()
	case '0', '1', '2', '3', '4', '5', '6', '7':
		s.escapeDigits(8, 3)
	case 'x':
		s.pass()
		s.escapeDigits(16, 2)
	case 'u':
		s.pass()
		s.escapeDigits(16, 4)
	case 'U':
		s.pass()
		s.escapeDigits(16, 8)
	default:
		s.error("invalid char escape")
	}
}

func (s *Scanner) escapeDigits(base, n int) {
	for ; n > 0 && digit(s.ch) < base; n-- {
		s.pass()
	}
	if n > 0 {
		s.error("invalid char escape")
	}
}
