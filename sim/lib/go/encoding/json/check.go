package json

import (
	"bytes"
	"strconv"
)

const maxDepth = 10000 // of arrays and objects within each other

// A checker goes over JSON and finds the first mistake. base is the offset of data in the whole input.
type checker struct {
	data  []byte
	i     int
	base  int64
	depth int
	err   *SyntaxError
	short bool // the mistake is that the data ends
}

// Valid says whether data is JSON.
func Valid(data []byte) bool { return checkValid(data) == nil }

func checkValid(data []byte) error {
	c := &checker{data: data}
	if c.value() {
		c.space()
		if c.i == len(data) {
			return nil
		}
		c.wrong("after top-level value")
	}
	return c.err
}

func (c *checker) fail(msg string, offset int) bool {
	if c.err == nil {
		c.err = &SyntaxError{msg, c.base + int64(offset)}
	}
	return false
}

// wrong complains about the character at hand, or that there is none.
func (c *checker) wrong(context string) bool {
	if c.i >= len(c.data) {
		c.short = true
		return c.fail("unexpected end of JSON input", len(c.data))
	}
	return c.fail("invalid character "+quoteChar(c.data[c.i])+" "+context, c.i+1)
}

// cut is wrong within a number, a word or an escape: there the end counts as a space that does not belong.
func (c *checker) cut(context string) bool {
	if c.i < len(c.data) {
		return c.wrong(context)
	}
	c.short = true
	return c.fail("invalid character ' ' "+context, len(c.data))
}

// quoteChar is how a mistake shows its character.
func quoteChar(c byte) string {
	switch c {
	case '\'':
		return `'\''`
	case '"':
		return `'"'`
	}
	s := strconv.Quote(string(rune(c)))
	return "'" + s[1:len(s)-1] + "'"
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

func (c *checker) space() {
	for c.i < len(c.data) && isSpace(c.data[c.i]) {
		c.i++
	}
}

// at is the character at hand, 0 at the end.
func (c *checker) at() byte {
	if c.i < len(c.data) {
		return c.data[c.i]
	}
	return 0
}

// value takes one value and the space before it. False: there is a mistake.
func (c *checker) value() bool {
	c.space()
	switch b := c.at(); {
	case b == '{':
		return c.object()
	case b == '[':
		return c.array()
	case b == '"':
		return c.string()
	case b == '-' || '0' <= b && b <= '9':
		return c.number()
	case b == 't':
		return c.word("true")
	case b == 'f':
		return c.word("false")
	case b == 'n':
		return c.word("null")
	}
	return c.wrong("looking for beginning of value")
}

func (c *checker) word(word string) bool {
	for k := 0; k < len(word); k++ {
		if c.at() != word[k] {
			return c.cut("in literal " + word + " (expecting " + quoteChar(word[k]) + ")")
		}
		c.i++
	}
	return true
}

func (c *checker) enter() bool {
	if c.depth++; c.depth > maxDepth {
		return c.wrong("exceeded max depth")
	}
	c.i++
	return true
}

func (c *checker) object() bool {
	if !c.enter() {
		return false
	}
	c.space()
	if c.at() == '}' {
		c.i++
		c.depth--
		return true
	}
	for {
		c.space()
		if c.at() != '"' {
			return c.wrong("looking for beginning of object key string")
		}
		if !c.string() {
			return false
		}
		c.space()
		if c.at() != ':' {
			return c.wrong("after object key")
		}
		c.i++
		if !c.value() {
			return false
		}
		c.space()
		switch c.at() {
		case ',':
			c.i++
		case '}':
			c.i++
			c.depth--
			return true
		default:
			return c.wrong("after object key:value pair")
		}
	}
}

func (c *checker) array() bool {
	if !c.enter() {
		return false
	}
	c.space()
	if c.at() == ']' {
		c.i++
		c.depth--
		return true
	}
	for {
		if !c.value() {
			return false
		}
		c.space()
		switch c.at() {
		case ',':
			c.i++
		case ']':
			c.i++
			c.depth--
			return true
		default:
			return c.wrong("after array element")
		}
	}
}

func (c *checker) string() bool {
	for c.i++; c.i < len(c.data); c.i++ {
		switch b := c.data[c.i]; {
		case b == '"':
			c.i++
			return true
		case b == '\\':
			c.i++
			if !c.escape() {
				return false
			}
		case b < ' ':
			return c.wrong("in string literal")
		}
	}
	return c.wrong("")
}

func (c *checker) escape() bool {
	switch c.at() {
	case 'b', 'f', 'n', 'r', 't', '\\', '/', '"':
		if c.i < len(c.data) {
			return true
		}
	case 'u':
		for k := 0; k < 4; k++ {
			c.i++
			if b := c.at(); !('0' <= b && b <= '9' || 'a' <= b && b <= 'f' || 'A' <= b && b <= 'F') {
				return c.cut(`in \u hexadecimal character escape`)
			}
		}
		return true
	}
	return c.cut("in string escape code")
}

func (c *checker) digits() bool {
	from := c.i
	for '0' <= c.at() && c.at() <= '9' {
		c.i++
	}
	return c.i > from
}

// number: [ "-" ] ( "0" | digits ) [ "." digits ] [ "e" [ sign ] digits ]
func (c *checker) number() bool {
	if c.at() == '-' {
		c.i++
	}
	if c.at() == '0' {
		c.i++
	} else if !c.digits() {
		return c.cut("in numeric literal")
	}
	if c.at() == '.' {
		c.i++
		if !c.digits() {
			return c.cut("after decimal point in numeric literal")
		}
	}
	if b := c.at(); b == 'e' || b == 'E' {
		c.i++
		if b := c.at(); b == '+' || b == '-' {
			c.i++
		}
		if !c.digits() {
			return c.cut("in exponent of numeric literal")
		}
	}
	return true
}

// isNumber says whether s is a number and nothing else.
func isNumber(s string) bool {
	c := &checker{data: []byte(s)}
	return s != "" && c.number() && c.i == len(s)
}

// ---- what is known to be right ----

// skipValue is where the value at data[i] ends.
func skipValue(data []byte, i int) int {
	c := &checker{data: data, i: i}
	c.value()
	return c.i
}

func skipSpace(data []byte, i int) int {
	for i < len(data) && isSpace(data[i]) {
		i++
	}
	return i
}

var null = []byte("null")

func isNull(data []byte) bool { return bytes.Equal(data, null) }
