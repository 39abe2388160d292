package xml

import (
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

var entities = map[string]string{"lt": "<", "gt": ">", "amp": "&", "apos": "'", "quot": `"`}

// text reads up to a closing quote, or with quote < 0 to the next < or the end. Entities are replaced, and ends of lines are \n.
// nil after an error.
func (d *Decoder) text(quote int, cdata bool) []byte {
	d.buf.Reset()
	var before, last byte // the two read last, entities apart
	cut := 0
	for {
		b, ok := d.getc()
		if !ok {
			if cdata {
				if d.err == io.EOF {
					d.err = d.syntaxError("unexpected EOF in CDATA section")
				}
				return nil
			}
			break
		}
		if before == ']' && last == ']' && b == '>' {
			if !cdata {
				d.fail("unescaped ]]> not in CDATA section")
				return nil
			}
			cut = 2
			break
		}
		if b == '<' && !cdata {
			if quote >= 0 {
				d.fail("unescaped < inside quoted string")
				return nil
			}
			d.ungetc(b)
			break
		}
		if quote >= 0 && b == byte(quote) {
			break
		}
		if b == '&' && !cdata {
			if !d.entity() {
				return nil
			}
			before, last = 0, 0
			continue
		}
		if b == '\r' {
			d.buf.WriteByte('\n')
		} else if b != '\n' || last != '\r' {
			d.buf.WriteByte(b)
		}
		before, last = last, b
	}
	text := d.buf.Bytes()
	text = text[:len(text)-cut]
	if !d.onlyCharacters(text) {
		return nil
	}
	return text
}

func (d *Decoder) onlyCharacters(text []byte) bool {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if r == utf8.RuneError && size == 1 {
			d.fail("invalid UTF-8")
			return false
		}
		if !isCharacter(r) {
			d.fail(fmt.Sprintf("illegal character code %U", r))
			return false
		}
		text = text[size:]
	}
	return true
}

// isCharacter: XML 1.0, section 2.2.
func isCharacter(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r <= 0xD7FF || r >= 0xE000 && r <= 0xFFFD || r >= 0x10000 && r <= 0x10FFFF
}

// entity reads what is behind & into buf: what it stands for, or when not Strict how it is written.
func (d *Decoder) entity() bool {
	start := d.buf.Len()
	d.buf.WriteByte('&')
	b, ok := d.need()
	if !ok {
		return false
	}
	number := b == '#'
	if number {
		d.buf.WriteByte(b)
		if !d.digits() {
			return false
		}
	} else {
		d.ungetc(b)
		if !d.readName() && d.err != nil {
			return false
		}
	}
	if b, ok = d.need(); !ok {
		return false
	}
	written := string(d.buf.Bytes()[start+1:])
	text, known := "", false
	if b != ';' {
		d.ungetc(b)
	} else {
		d.buf.WriteByte(b)
		if number {
			text, known = numbered(written[1:])
		} else if isName([]byte(written)) {
			if text, known = entities[written]; !known {
				text, known = d.Entity[written]
			}
		}
	}
	switch {
	case known:
		d.buf.Truncate(start)
		d.buf.WriteString(text)
	case d.Strict:
		written = string(d.buf.Bytes()[start:])
		if b != ';' {
			written += " (no semicolon)"
		}
		d.fail("invalid character entity " + written)
		return false
	}
	return true
}

// digits reads those of a number, behind x hexadecimal ones.
func (d *Decoder) digits() bool {
	b, ok := d.need()
	hex := b == 'x'
	if ok && hex {
		d.buf.WriteByte(b)
		b, ok = d.need()
	}
	for ok && ('0' <= b && b <= '9' || hex && ('a' <= b && b <= 'f' || 'A' <= b && b <= 'F')) {
		d.buf.WriteByte(b)
		b, ok = d.need()
	}
	if ok {
		d.ungetc(b)
	}
	return ok
}

func numbered(s string) (text string, ok bool) {
	base := 10
	if hex, ok := strings.CutPrefix(s, "x"); ok {
		s, base = hex, 16
	}
	n, err := strconv.ParseUint(s, base, 64)
	if err != nil || n > unicode.MaxRune {
		return "", false
	}
	return string(rune(n)), true
}

// ---- names ----

// nsname reads a name; what stands before a colon in it is its prefix.
func (d *Decoder) nsname() (n Name, ok bool) {
	s, ok := d.name()
	if !ok {
		return n, false
	}
	prefix, local, has := strings.Cut(s, ":")
	switch {
	case strings.Count(s, ":") > 1:
		return n, false
	case !has || prefix == "" || local == "":
		n.Local = s
	default:
		n = Name{prefix, local}
	}
	return n, true
}

func (d *Decoder) name() (s string, ok bool) {
	d.buf.Reset()
	if !d.readName() {
		return "", false
	}
	if s = d.buf.String(); !isName([]byte(s)) {
		d.fail("invalid XML name: " + s)
		return "", false
	}
	return s, true
}

// readName adds bytes that could be a name's to buf. False when there is none, or after an error.
func (d *Decoder) readName() bool {
	b, ok := d.need()
	if !ok {
		return false
	}
	if b < utf8.RuneSelf && !isNameByte(b) {
		d.ungetc(b)
		return false
	}
	for b >= utf8.RuneSelf || isNameByte(b) {
		d.buf.WriteByte(b)
		if b, ok = d.need(); !ok {
			return false
		}
	}
	d.ungetc(b)
	return true
}

func isNameByte(c byte) bool {
	return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_' || c == ':' || c == '.' || c == '-'
}

// isName: XML 1.0, section 2.3. Letters are those of Unicode as it is now.
func isName(s []byte) bool {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		first := r == '_' || r == ':' || unicode.IsLetter(r)
		if r == utf8.RuneError && size == 1 || !first && (i == 0 || !continuesName(r)) {
			return false
		}
		i += size
	}
	return len(s) > 0
}

func continuesName(r rune) bool {
	return r == '-' || r == '.' || r == 0xB7 || unicode.Is(unicode.Nd, r) || unicode.IsMark(r)
}

// ---- escaping ----

func EscapeText(w io.Writer, s []byte) error { return escape(w, string(s), true) }

// Escape is EscapeText without its error.
func Escape(w io.Writer, s []byte) { EscapeText(w, s) }

func escape(w io.Writer, s string, newlines bool) error {
	last := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		text := escaped(r, size, newlines)
		i += size
		if text == "" {
			continue
		}
		if _, err := io.WriteString(w, s[last:i-size]); err != nil {
			return err
		}
		if _, err := io.WriteString(w, text); err != nil {
			return err
		}
		last = i
	}
	_, err := io.WriteString(w, s[last:])
	return err
}

// escaped is empty for what can stand as it is.
func escaped(r rune, size int, newlines bool) string {
	switch r {
	case '"':
		return "&#34;"
	case '\'':
		return "&#39;"
	case '&':
		return "&amp;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '\t':
		return "&#x9;"
	case '\r':
		return "&#xD;"
	case '\n':
		if newlines {
			return "&#xA;"
		}
		return ""
	}
	if !isCharacter(r) || r == utf8.RuneError && size == 1 {
		return "\uFFFD"
	}
	return ""
}

// HTMLAutoClose has the elements of HTML without an end, for Decoder.AutoClose.
var HTMLAutoClose = []string{"basefont", "br", "area", "link", "img", "param", "hr", "input", "col", "frame", "isindex", "base", "meta"}

// HTMLEntity has the entities of HTML 4, for Decoder.Entity.
var HTMLEntity = lazyEntities()

func lazyEntities() map[string]string {
	known := map[string]string{}
	for _, name := range strings.Fields(htmlNames) {
		known[name] = html.UnescapeString("&" + name + ";")
	}
	return known
}
