package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a piece of a template's text.
type token struct {
	kind tokenKind
	pos  Pos
	text string
	line int
}

type tokenKind int

const (
	tokenError   tokenKind = iota // the text says what is wrong
	tokenBool                     // true, false
	tokenPunct                    // a printable ASCII character with no other meaning
	tokenChar                     // 'x'
	tokenComment                  // with its signs
	tokenComplex                  // 1+2i
	tokenAssign                   // =
	tokenDeclare                  // :=
	tokenEOF
	tokenField      // .Name
	tokenIdentifier // a name that is no keyword
	tokenLeftDelim
	tokenLeftParen
	tokenNumber
	tokenPipe
	tokenRawString
	tokenRightDelim
	tokenRightParen
	tokenSpace // between arguments
	tokenString
	tokenText     // outside of actions
	tokenVariable // $ or $name
	tokenKeyword  // those behind it are keywords
	tokenBlock
	tokenBreak
	tokenContinue
	tokenDot
	tokenDefine
	tokenElse
	tokenEnd
	tokenIf
	tokenNil
	tokenRange
	tokenTemplate
	tokenWith
)

var keywords = map[string]tokenKind{
	".": tokenDot, "block": tokenBlock, "break": tokenBreak, "continue": tokenContinue, "define": tokenDefine, "else": tokenElse,
	"end": tokenEnd, "if": tokenIf, "nil": tokenNil, "range": tokenRange, "template": tokenTemplate, "with": tokenWith,
}

// String is how a message shows the token.
func (t token) String() string {
	switch {
	case t.kind == tokenEOF:
		return "EOF"
	case t.kind == tokenError:
		return t.text
	case t.kind > tokenKeyword:
		return "<" + t.text + ">"
	case len(t.text) > 10:
		return fmt.Sprintf("%.10q...", t.text)
	}
	return fmt.Sprintf("%q", t.text)
}

const (
	blanks = " \t\r\n"
	eof    = -1
)

// A scanner cuts a template into tokens. A minus behind an opening delimiter, or before a closing one, takes the blanks of the text
// beside it away.
type scanner struct {
	input       string
	left, right string // delimiters
	comments    bool   // are tokens
	notKeywords map[string]bool
	start, pos  int // of the token on its way
	counted     int // bytes whose ends of lines are counted in line
	line        int
	parens      int
	tokens      []token
}

// scan ends with tokenEOF, or with a tokenError and tokenEOF.
func scan(input, left, right string, comments bool, notKeywords map[string]bool) []token {
	if left == "" {
		left = "{{"
	}
	if right == "" {
		right = "}}"
	}
	s := &scanner{input: input, left: left, right: right, comments: comments, notKeywords: notKeywords, line: 1}
	for s.text() && s.action() {
	}
	s.emit(tokenEOF)
	return s.tokens
}

func (s *scanner) rest() string { return s.input[s.pos:] }

func (s *scanner) next() rune {
	r, size := utf8.DecodeRuneInString(s.rest())
	if size == 0 {
		return eof
	}
	s.pos += size
	return r
}

func (s *scanner) peek() rune {
	if s.pos == len(s.input) {
		return eof
	}
	r, _ := utf8.DecodeRuneInString(s.rest())
	return r
}

func (s *scanner) lineOfStart() int {
	if s.start > s.counted {
		s.line += strings.Count(s.input[s.counted:s.start], "\n")
		s.counted = s.start
	}
	return s.line
}

func (s *scanner) ignore() { s.start = s.pos }

func (s *scanner) emit(kind tokenKind) {
	s.tokens = append(s.tokens, token{kind, Pos(s.start), s.input[s.start:s.pos], s.lineOfStart()})
	s.ignore()
}

// fail ends the scan. Its result, false, says so to the loops.
func (s *scanner) fail(format string, args ...any) bool {
	s.tokens = append(s.tokens, token{tokenError, Pos(s.start), fmt.Sprintf(format, args...), s.lineOfStart()})
	s.input, s.start, s.pos = "", 0, 0
	return false
}

// marked tells whether a minus for the text before stands here, behind an opening delimiter.
func marked(s string) bool {
	return len(s) >= 2 && s[0] == '-' && strings.IndexByte(blanks, s[1]) >= 0
}

// atRight tells whether a closing delimiter stands here, perhaps with a minus for the text behind.
func (s *scanner) atRight() (here, trims bool) {
	rest := s.rest()
	if len(rest) >= 2 && strings.IndexByte(blanks, rest[0]) >= 0 && rest[1] == '-' && strings.HasPrefix(rest[2:], s.right) {
		return true, true
	}
	return strings.HasPrefix(rest, s.right), false
}

// text takes what stands before the next action and opens that. False at the end.
func (s *scanner) text() bool {
	for {
		at := strings.Index(s.rest(), s.left)
		if at < 0 {
			s.pos = len(s.input)
			if s.pos > s.start {
				s.emit(tokenText)
			}
			return false
		}
		end := s.pos + at
		trims := marked(s.input[end+len(s.left):])
		s.pos = end
		if trims {
			s.pos = s.start + len(strings.TrimRight(s.input[s.start:end], blanks))
		}
		if s.pos > s.start {
			s.emit(tokenText)
		}
		s.start, s.pos = end, end+len(s.left)
		if trims {
			s.pos += 2
		}
		comment := strings.HasPrefix(s.rest(), "/*")
		if comment {
			s.ignore()
			if !s.comment() {
				return false
			}
			continue
		}
		behind := s.pos
		s.pos = end + len(s.left)
		s.emit(tokenLeftDelim)
		s.start, s.pos, s.parens = behind, behind, 0
		return true
	}
}

func (s *scanner) comment() bool {
	end := strings.Index(s.rest(), "*/")
	if end < 0 {
		return s.fail("unclosed comment")
	}
	s.pos += end + 2
	here, trims := s.atRight()
	if !here {
		return s.fail("comment ends before closing delimiter")
	}
	if s.comments {
		s.emit(tokenComment)
	}
	s.closing(trims)
	s.ignore()
	return true
}

// closing passes the minus, the delimiter and the blanks of the text behind.
func (s *scanner) closing(trims bool) {
	if trims {
		s.pos += 2
	}
	s.pos += len(s.right)
	if trims {
		s.pos = len(s.input) - len(strings.TrimLeft(s.rest(), blanks))
	}
}

// action takes the tokens up to and with the closing delimiter. False when something is wrong.
func (s *scanner) action() bool {
	for {
		if here, trims := s.atRight(); here {
			if s.parens > 0 {
				return s.fail("unclosed left paren")
			}
			if trims {
				s.pos += 2
				s.ignore()
			}
			s.pos += len(s.right)
			s.emit(tokenRightDelim)
			if trims {
				s.pos = len(s.input) - len(strings.TrimLeft(s.rest(), blanks))
				s.ignore()
			}
			return true
		}
		if !s.inside() {
			return false
		}
	}
}

func isAlphaNumeric(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// inside takes one token of an action.
func (s *scanner) inside() bool {
	switch r := s.next(); {
	case r == eof:
		return s.fail("unclosed action")
	case strings.ContainsRune(blanks, r):
		s.space()
	case r == '=':
		s.emit(tokenAssign)
	case r == ':':
		if s.next() != '=' {
			return s.fail("expected :=")
		}
		s.emit(tokenDeclare)
	case r == '|':
		s.emit(tokenPipe)
	case r == '"':
		return s.quoted('"', tokenString, "unterminated quoted string")
	case r == '\'':
		return s.quoted('\'', tokenChar, "unterminated character constant")
	case r == '`':
		end := strings.IndexByte(s.rest(), '`')
		if end < 0 {
			return s.fail("unterminated raw quoted string")
		}
		s.pos += end + 1
		s.emit(tokenRawString)
	case r == '$':
		return s.name(tokenVariable)
	case r == '.' && (s.pos == len(s.input) || s.input[s.pos] < '0' || s.input[s.pos] > '9'):
		return s.name(tokenField)
	case r == '.' || r == '+' || r == '-' || '0' <= r && r <= '9':
		s.pos--
		return s.number()
	case isAlphaNumeric(r):
		s.pos -= utf8.RuneLen(r)
		return s.name(tokenIdentifier)
	case r == '(':
		s.parens++
		s.emit(tokenLeftParen)
	case r == ')':
		s.parens--
		if s.parens < 0 {
			return s.fail("unexpected right paren")
		}
		s.emit(tokenRightParen)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		s.emit(tokenPunct)
	default:
		return s.fail("unrecognized character in action: %#U", r)
	}
	return true
}

// space leaves the last blank before a minus that belongs to the closing delimiter.
func (s *scanner) space() {
	for s.pos < len(s.input) && strings.IndexByte(blanks, s.input[s.pos]) >= 0 {
		s.pos++
	}
	s.pos--
	if _, trims := s.atRight(); trims {
		if s.pos == s.start {
			return // action sees the delimiter
		}
	} else {
		s.pos++
	}
	s.emit(tokenSpace)
}

func (s *scanner) quoted(quote rune, kind tokenKind, unterminated string) bool {
	for {
		r := s.next()
		if r == '\\' {
			if r = s.next(); r != eof && r != '\n' {
				continue
			}
		}
		if r == eof || r == '\n' {
			return s.fail("%s", unterminated)
		}
		if r == quote {
			s.emit(kind)
			return true
		}
	}
}

// endsName tells whether what stands here may follow a name.
func (s *scanner) endsName() bool {
	switch r := s.peek(); {
	case r == eof, strings.ContainsRune(blanks, r), strings.ContainsRune(".,|:)(", r):
		return true
	}
	return strings.HasPrefix(s.rest(), s.right)
}

// name takes letters and digits. A point or a dollar sign of a field or variable is already taken.
func (s *scanner) name(kind tokenKind) bool {
	if kind != tokenIdentifier && s.endsName() {
		if kind == tokenField {
			kind = tokenDot
		}
		s.emit(kind)
		return true
	}
	last := s.peek()
	for isAlphaNumeric(last) {
		s.next()
		last = s.peek()
	}
	if !s.endsName() {
		return s.fail("bad character %#U", last)
	}
	s.emit(s.kindOf(s.input[s.start:s.pos], kind))
	return true
}

func (s *scanner) kindOf(word string, kind tokenKind) tokenKind {
	keyword, ok := keywords[word]
	switch {
	case kind != tokenIdentifier:
	case ok && !s.notKeywords[word]:
		return keyword
	case word == "true" || word == "false":
		return tokenBool
	}
	return kind
}

func (s *scanner) accept(any string) bool {
	if s.pos < len(s.input) && strings.IndexByte(any, s.input[s.pos]) >= 0 {
		s.pos++
		return true
	}
	return false
}

func (s *scanner) digits(any string) {
	for s.accept(any) {
	}
}

// number is generous: what it takes is read by strconv. A second part with an i is that of a complex number.
func (s *scanner) number() bool {
	ok := s.real()
	kind := tokenNumber
	if next := s.peek(); ok && (next == '+' || next == '-') {
		kind = tokenComplex
		ok = s.real() && s.input[s.pos-1] == 'i'
	}
	if !ok {
		return s.fail("bad number syntax: %q", s.input[s.start:s.pos])
	}
	s.emit(kind)
	return true
}

func (s *scanner) real() bool {
	const decimal = "0123456789_"
	digits, exponent := decimal, "eE"
	s.accept("+-")
	if s.accept("0") {
		switch {
		case s.accept("xX"):
			digits, exponent = "0123456789abcdefABCDEF_", "pP"
		case s.accept("oO"):
			digits, exponent = "01234567_", ""
		case s.accept("bB"):
			digits, exponent = "01_", ""
		}
	}
	s.digits(digits)
	if s.accept(".") {
		s.digits(digits)
	}
	if s.accept(exponent) {
		s.accept("+-")
		s.digits(decimal)
	}
	s.accept("i")
	if isAlphaNumeric(s.peek()) {
		s.next() // the message shows it
		return false
	}
	return true
}
