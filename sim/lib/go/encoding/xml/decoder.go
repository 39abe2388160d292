package xml

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
)

// A Decoder reads tokens. Strict off, it closes elements by itself, and takes attributes without quotes and unknown entities.
type Decoder struct {
	Strict        bool
	AutoClose     []string // elements that end where they begin, when not Strict
	Entity        map[string]string
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
	DefaultSpace  string

	source    io.ByteReader
	tokens    TokenReader // instead of source
	buf       bytes.Buffer
	saved     *bytes.Buffer // bytes that were read, while somebody wants them
	open      []opened      // the innermost last
	limits    []int         // an UnmarshalXML method sees the end of the text where so many elements are open
	spaces    map[string]string
	closes    *Name // of <a/>, or of an end that closed more than one element
	delayed   Token // stands behind an end that AutoClose made
	ahead     int   // a byte that was put back, or -1
	err       error
	line      int
	lineStart int64
	offset    int64
	depth     int // UnmarshalXML methods that run
}

type opened struct {
	name   Name // with its prefix
	shadow []shadowed
}

// What a prefix stood for before the element.
type shadowed struct {
	prefix, space string
	known         bool
}

func NewDecoder(r io.Reader) *Decoder {
	d := &Decoder{Strict: true, spaces: map[string]string{}, ahead: -1, line: 1}
	d.readFrom(r)
	return d
}

func NewTokenDecoder(t TokenReader) *Decoder {
	if d, ok := t.(*Decoder); ok {
		return d
	}
	return &Decoder{Strict: true, spaces: map[string]string{}, ahead: -1, line: 1, tokens: t}
}

func (d *Decoder) readFrom(r io.Reader) {
	if b, ok := r.(io.ByteReader); ok {
		d.source = b
	} else {
		d.source = bufio.NewReader(r)
	}
}

func (d *Decoder) InputOffset() int64 { return d.offset }

func (d *Decoder) InputPos() (line, column int) { return d.line, int(d.offset-d.lineStart) + 1 }

func (d *Decoder) syntaxError(msg string) error { return &SyntaxError{msg, d.line} }

// RawToken neither looks up name spaces nor checks that elements are closed.
func (d *Decoder) RawToken() (Token, error) {
	if d.depth > 0 {
		return nil, errors.New("xml: cannot use RawToken from UnmarshalXML method")
	}
	return d.rawToken()
}

// Token gives the next one, with name spaces in place of prefixes. Elements are closed in the order in which they were opened.
func (d *Decoder) Token() (Token, error) {
	if d.atLimit() {
		return nil, io.EOF
	}
	t, err := d.nextRaw()
	if err != nil {
		return nil, err
	}
	if !d.Strict {
		if end, ok := d.autoClose(t); ok {
			d.delayed = t
			t = end
		}
	}
	switch e := t.(type) {
	case StartElement:
		d.push(e)
		d.translate(&e.Name, true)
		for i := range e.Attr {
			d.translate(&e.Attr[i].Name, false)
		}
		return e, nil
	case EndElement:
		if d.err = d.pop(&e); d.err != nil {
			return nil, d.err
		}
		return e, nil
	}
	return t, nil
}

func (d *Decoder) nextRaw() (Token, error) {
	if t := d.delayed; t != nil {
		d.delayed = nil
		return t, nil
	}
	t, err := d.rawToken()
	if t != nil {
		return t, nil // its error comes next time
	}
	if err == io.EOF && len(d.open) > 0 {
		err = d.syntaxError("unexpected EOF")
	}
	return nil, err
}

func (d *Decoder) atLimit() bool {
	n := len(d.limits)
	return n > 0 && d.limits[n-1] == len(d.open)
}

// push opens an element, with the prefixes that it declares.
func (d *Decoder) push(e StartElement) {
	o := opened{name: e.Name}
	for _, a := range e.Attr {
		prefix := ""
		switch {
		case a.Name.Space == xmlnsPrefix:
			prefix = a.Name.Local
		case a.Name.Space != "" || a.Name.Local != xmlnsPrefix:
			continue
		}
		space, known := d.spaces[prefix]
		o.shadow = append(o.shadow, shadowed{prefix, space, known})
		d.spaces[prefix] = a.Value
	}
	d.open = append(d.open, o)
}

// pop closes an element, and translates the name of its end.
func (d *Decoder) pop(e *EndElement) error {
	n := len(d.open)
	if n == 0 {
		return d.syntaxError("unexpected end element </" + e.Name.Local + ">")
	}
	o := d.open[n-1]
	d.open = d.open[:n-1]
	switch {
	case o.name.Local != e.Name.Local && !d.Strict: // it ends an outer one
		d.closes = &Name{e.Name.Space, e.Name.Local}
		e.Name = o.name
	case o.name.Local != e.Name.Local:
		return d.syntaxError("element <" + o.name.Local + "> closed by </" + e.Name.Local + ">")
	case o.name.Space != e.Name.Space:
		space := e.Name.Space
		if space == "" {
			space = `""`
		}
		return d.syntaxError("element <" + o.name.Local + "> in space " + o.name.Space +
			" closed by </" + e.Name.Local + "> in space " + space)
	default:
		d.translate(&e.Name, true)
	}
	for i := len(o.shadow) - 1; i >= 0; i-- {
		if s := o.shadow[i]; s.known {
			d.spaces[s.prefix] = s.space
		} else {
			delete(d.spaces, s.prefix)
		}
	}
	return nil
}

// translate puts the name space in the place of the prefix. Attributes without one are in none.
func (d *Decoder) translate(n *Name, isElement bool) {
	switch {
	case n.Space == xmlnsPrefix, n.Space == "" && !isElement, n.Space == "" && n.Local == xmlnsPrefix:
		return
	case n.Space == xmlPrefix:
		n.Space = xmlURL
	}
	if space, ok := d.spaces[n.Space]; ok {
		n.Space = space
	} else if n.Space == "" {
		n.Space = d.DefaultSpace
	}
}

// autoClose gives the end of an element that AutoClose names, unless that comes now.
func (d *Decoder) autoClose(next Token) (end Token, ok bool) {
	n := len(d.open)
	if n == 0 || d.atLimit() {
		return nil, false
	}
	name := d.open[n-1].name
	for _, auto := range d.AutoClose {
		if strings.EqualFold(auto, name.Local) {
			e, isEnd := next.(EndElement)
			return EndElement{name}, !isEnd || !strings.EqualFold(e.Name.Local, name.Local)
		}
	}
	return nil, false
}

// Skip reads to the end of the element whose start was read last.
func (d *Decoder) Skip() error {
	for depth := 0; ; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t.(type) {
		case StartElement:
			depth++
		case EndElement:
			if depth == 0 {
				return nil
			}
			depth--
		}
	}
}
