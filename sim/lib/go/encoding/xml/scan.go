package xml

import (
	"fmt"
	"io"
	"strings"
)

// ---- bytes ----

func (d *Decoder) getc() (b byte, ok bool) {
	if d.err != nil {
		return 0, false
	}
	if d.ahead >= 0 {
		b = byte(d.ahead)
		d.ahead = -1
	} else {
		if b, d.err = d.source.ReadByte(); d.err != nil {
			return 0, false
		}
		if d.saved != nil {
			d.saved.WriteByte(b)
		}
	}
	if b == '\n' {
		d.line++
		d.lineStart = d.offset + 1
	}
	d.offset++
	return b, true
}

// need is getc where the text may not end.
func (d *Decoder) need() (b byte, ok bool) {
	if b, ok = d.getc(); !ok && d.err == io.EOF {
		d.err = d.syntaxError("unexpected EOF")
	}
	return b, ok
}

func (d *Decoder) ungetc(b byte) {
	if b == '\n' {
		d.line--
	}
	d.ahead = int(b)
	d.offset--
}

// fail keeps the first error. The end of the text is none.
func (d *Decoder) fail(msg string) (Token, error) {
	if d.err == nil || d.err == io.EOF {
		d.err = d.syntaxError(msg)
	}
	return nil, d.err
}

func (d *Decoder) space() {
	for {
		b, ok := d.getc()
		if !ok {
			return
		}
		if b != ' ' && b != '\r' && b != '\n' && b != '\t' {
			d.ungetc(b)
			return
		}
	}
}

// savedBytes counts those that are saved and not put back.
func (d *Decoder) savedBytes() int {
	n := d.saved.Len()
	if d.ahead >= 0 {
		n--
	}
	return n
}

// ---- tokens ----

func (d *Decoder) rawToken() (Token, error) {
	if d.tokens != nil {
		return d.tokens.Token()
	}
	if d.err != nil {
		return nil, d.err
	}
	if d.closes != nil {
		end := EndElement{*d.closes}
		d.closes = nil
		return end, nil
	}
	b, ok := d.getc()
	if !ok {
		return nil, d.err
	}
	if b != '<' {
		d.ungetc(b)
		if text := d.text(-1, false); text != nil {
			return CharData(text), nil
		}
		return nil, d.err
	}
	if b, ok = d.need(); !ok {
		return nil, d.err
	}
	switch b {
	case '/':
		return d.endElement()
	case '?':
		return d.procInst()
	case '!':
		return d.declaration()
	}
	d.ungetc(b)
	return d.startElement()
}

func (d *Decoder) endElement() (Token, error) {
	name, ok := d.nsname()
	if !ok {
		return d.fail("expected element name after </")
	}
	d.space()
	b, ok := d.need()
	if !ok {
		return nil, d.err
	}
	if b != '>' {
		return d.fail("invalid characters between </" + name.Local + " and >")
	}
	return EndElement{name}, nil
}

// until reads into buf up to and with the mark, and returns what stands before it.
func (d *Decoder) until(mark string) (text []byte, ok bool) {
	d.buf.Reset()
	for {
		b, ok := d.need()
		if !ok {
			return nil, false
		}
		d.buf.WriteByte(b)
		if text := d.buf.Bytes(); len(text) >= len(mark) && string(text[len(text)-len(mark):]) == mark {
			return text[:len(text)-len(mark)], true
		}
	}
}

func (d *Decoder) procInst() (Token, error) {
	target, ok := d.name()
	if !ok {
		return d.fail("expected target name after <?")
	}
	d.space()
	inst, ok := d.until("?>")
	if !ok {
		return nil, d.err
	}
	if target == "xml" {
		if d.err = d.obey(string(inst)); d.err != nil {
			return nil, d.err
		}
	}
	return ProcInst{target, inst}, nil
}

// obey takes <?xml version="1.0" encoding="..."?>.
func (d *Decoder) obey(inst string) error {
	if version := pseudoAttr("version", inst); version != "" && version != "1.0" {
		return fmt.Errorf("xml: unsupported version %q; only version 1.0 is supported", version)
	}
	encoding := pseudoAttr("encoding", inst)
	if encoding == "" || strings.EqualFold(encoding, "utf-8") {
		return nil
	}
	if d.CharsetReader == nil {
		return fmt.Errorf("xml: encoding %q declared but Decoder.CharsetReader is nil", encoding)
	}
	r, err := d.CharsetReader(encoding, d.source.(io.Reader))
	if err != nil {
		return fmt.Errorf("xml: opening charset %q: %w", encoding, err)
	}
	if r == nil {
		panic("CharsetReader returned a nil Reader for charset " + encoding)
	}
	d.readFrom(r)
	return nil
}

// pseudoAttr finds name="value"; without quotes, or without their end, there is none.
func pseudoAttr(name, s string) string {
	for {
		_, rest, ok := strings.Cut(s, name+"=")
		if !ok || rest == "" {
			return ""
		}
		if quote := rest[:1]; quote == "'" || quote == `"` {
			value, _, ok := strings.Cut(rest[1:], quote)
			if !ok {
				return ""
			}
			return value
		}
		s = rest[1:]
	}
}

// declaration takes what begins with <!: comments, CDATA and directives.
func (d *Decoder) declaration() (Token, error) {
	b, ok := d.need()
	if !ok {
		return nil, d.err
	}
	switch b {
	case '-':
		if b, ok = d.need(); !ok {
			return nil, d.err
		}
		if b != '-' {
			return d.fail("invalid sequence <!- not part of <!--")
		}
		text, ok := d.until("--")
		if !ok {
			return nil, d.err
		}
		if b, ok = d.need(); !ok {
			return nil, d.err
		}
		if b != '>' {
			return d.fail(`invalid sequence "--" not allowed in comments`)
		}
		return Comment(text), nil
	case '[':
		for _, want := range []byte("CDATA[") {
			if b, ok = d.need(); !ok {
				return nil, d.err
			}
			if b != want {
				return d.fail("invalid <![ sequence")
			}
		}
		if text := d.text(-1, true); text != nil {
			return CharData(text), nil
		}
		return nil, d.err
	}
	return d.directive(b)
}

// directive takes <!DOCTYPE ...>, with quotes and < > within. Comments in it become a blank.
func (d *Decoder) directive(first byte) (Token, error) {
	d.buf.Reset()
	d.buf.WriteByte(first)
	var quote byte
	for depth := 0; ; {
		b, ok := d.need()
		if !ok {
			return nil, d.err
		}
		if b == '>' && quote == 0 && depth == 0 {
			return Directive(d.buf.Bytes()), nil
		}
		d.buf.WriteByte(b)
		switch {
		case b == quote:
			quote = 0
		case quote != 0:
		case b == '\'' || b == '"':
			quote = b
		case b == '<':
			depth++
		case b == '>':
			depth--
		case b == '-':
			text := d.buf.Bytes()
			if !strings.HasSuffix(string(text), "<!--") {
				continue
			}
			before := len(text) - len("<!--")
			head := string(text[:before])
			if _, ok := d.until("-->"); !ok {
				return nil, d.err
			}
			depth--
			d.buf.Reset()
			d.buf.WriteString(head + " ")
		}
	}
}

func (d *Decoder) startElement() (Token, error) {
	name, ok := d.nsname()
	if !ok {
		return d.fail("expected element name after <")
	}
	e := StartElement{name, []Attr{}}
	for {
		d.space()
		b, ok := d.need()
		if !ok {
			return nil, d.err
		}
		if b == '/' {
			if b, ok = d.need(); !ok {
				return nil, d.err
			}
			if b != '>' {
				return d.fail("expected /> in element")
			}
			d.closes = &name
		}
		if b == '>' {
			return e, nil
		}
		d.ungetc(b)
		a, ok := d.attr()
		if !ok {
			return nil, d.err
		}
		e.Attr = append(e.Attr, a)
	}
}

func (d *Decoder) attr() (a Attr, ok bool) {
	if a.Name, ok = d.nsname(); !ok {
		d.fail("expected attribute name in element")
		return a, false
	}
	d.space()
	b, ok := d.need()
	if !ok {
		return a, false
	}
	if b != '=' {
		if d.Strict {
			d.fail("attribute name without = in element")
			return a, false
		}
		d.ungetc(b)
		a.Value = a.Name.Local
		return a, true
	}
	d.space()
	value := d.attrValue()
	a.Value = string(value)
	return a, value != nil
}

func (d *Decoder) attrValue() []byte {
	b, ok := d.need()
	if !ok {
		return nil
	}
	if b == '"' || b == '\'' {
		return d.text(int(b), false)
	}
	if d.Strict {
		d.fail("unquoted or missing attribute value in element")
		return nil
	}
	d.buf.Reset()
	for 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '_' || b == ':' || b == '-' {
		d.buf.WriteByte(b)
		if b, ok = d.need(); !ok {
			return nil
		}
	}
	d.ungetc(b)
	return d.buf.Bytes()
}
