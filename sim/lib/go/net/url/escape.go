package url

import (
	"strconv"
	"strings"
)

// An EscapeError is a percent sign without two hexadecimal digits behind it, or one that may not stand where it does.
type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// An InvalidHostError is a character that no host's name has.
type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// A part of a URL has characters of its own that may stand as they are, besides letters, digits and -_.~ (RFC 3986, section 2.3).
type part int

const (
	inPath part = iota
	inSegment
	inHost
	inZone // of an IPv6 address
	inUser
	inQuery
	inFragment
)

var plain = [...]string{
	inPath:     "$&+,/:;=@",
	inSegment:  "$&+:=@",
	inHost:     `!$&'()*+,;=:[]<>"`,
	inZone:     `!$&'()*+,;=:[]<>"`,
	inUser:     "$&+,;=",
	inQuery:    "",
	inFragment: "$&+,/:;=?@!()*",
}

func alphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func (p part) isPlain(c byte) bool {
	return alphanumeric(c) || c == '-' || c == '_' || c == '.' || c == '~' || strings.IndexByte(plain[p], c) >= 0
}

const digits = "0123456789ABCDEF"

func escape(s string, p part) string {
	kept := 0
	for kept < len(s) && p.isPlain(s[kept]) {
		kept++
	}
	if kept == len(s) {
		return s
	}
	b := append(make([]byte, 0, len(s)+16), s[:kept]...)
	for i := kept; i < len(s); i++ {
		switch c := s[i]; {
		case p.isPlain(c):
			b = append(b, c)
		case c == ' ' && p == inQuery:
			b = append(b, '+')
		default:
			b = append(b, '%', digits[c>>4], digits[c&15])
		}
	}
	return string(b)
}

func hexDigit(c byte) (value byte, ok bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// escaped reads the %XX that s begins with. A host's name may escape bytes beyond ASCII alone, and the percent sign that opens a zone;
// a zone what a host's name may have as it is, and the space.
func escaped(s string, p part) (byte, error) {
	if len(s) < 3 {
		return 0, EscapeError(s)
	}
	high, ok1 := hexDigit(s[1])
	low, ok2 := hexDigit(s[2])
	c := high<<4 | low
	switch {
	case !ok1 || !ok2,
		p == inHost && high < 8 && c != '%',
		p == inZone && c != '%' && c != ' ' && !inHost.isPlain(c):
		return 0, EscapeError(s[:3])
	}
	return c, nil
}

func unescape(s string, p part) (string, error) {
	strict := p == inHost || p == inZone
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%':
			var err error
			if c, err = escaped(s[i:], p); err != nil {
				return "", err
			}
			i += 2
		case c == '+' && p == inQuery:
			c = ' '
		case strict && c < 0x80 && !p.isPlain(c):
			return "", InvalidHostError(s[i : i+1])
		}
		b = append(b, c)
	}
	return string(b), nil
}

// isEscaped tells whether s may stand in a URL as it is.
func isEscaped(s string, p part) bool {
	for i := 0; i < len(s); i++ {
		if !p.isPlain(s[i]) && strings.IndexByte("!$&'()*+,;=:@[]%", s[i]) < 0 {
			return false
		}
	}
	return true
}

func QueryEscape(s string) string            { return escape(s, inQuery) }
func QueryUnescape(s string) (string, error) { return unescape(s, inQuery) }
func PathEscape(s string) string             { return escape(s, inSegment) }
func PathUnescape(s string) (string, error)  { return unescape(s, inSegment) }
