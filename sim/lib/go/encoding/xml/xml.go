// Package xml reads and writes XML 1.0 with name spaces: token by token, or to and from Go values as the tags of their fields say.
package xml

import (
	"bytes"
	"slices"
	"strconv"
)

const Header = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// A SyntaxError tells what no XML can be.
type SyntaxError struct {
	Msg  string
	Line int
}

func (e *SyntaxError) Error() string {
	return "XML syntax error on line " + strconv.Itoa(e.Line) + ": " + e.Msg
}

// A Name has its name space, or, in a raw token, the prefix that stands for one.
type Name struct{ Space, Local string }

type Attr struct {
	Name  Name
	Value string
}

// A Token is a StartElement, EndElement, CharData, Comment, ProcInst or Directive. Its bytes may be overwritten by the next one.
type Token any

type StartElement struct {
	Name Name
	Attr []Attr
}

func (e StartElement) End() EndElement { return EndElement{e.Name} }

func (e StartElement) Copy() StartElement {
	e.Attr = append(make([]Attr, 0, len(e.Attr)), e.Attr...)
	return e
}

type EndElement struct{ Name Name }

// CharData is text with its entities replaced.
type CharData []byte

func (c CharData) Copy() CharData { return bytes.Clone(c) }

// A Comment is what stands between <!-- and -->.
type Comment []byte

func (c Comment) Copy() Comment { return bytes.Clone(c) }

// A ProcInst is <?target inst?>.
type ProcInst struct {
	Target string
	Inst   []byte
}

func (p ProcInst) Copy() ProcInst {
	p.Inst = slices.Clone(p.Inst)
	return p
}

// A Directive is what stands between <! and >.
type Directive []byte

func (d Directive) Copy() Directive { return bytes.Clone(d) }

func CopyToken(t Token) Token {
	switch t := t.(type) {
	case CharData:
		return t.Copy()
	case Comment:
		return t.Copy()
	case Directive:
		return t.Copy()
	case ProcInst:
		return t.Copy()
	case StartElement:
		return t.Copy()
	}
	return t
}

// A TokenReader is what a Decoder can read from besides text. At the end it gives nil and io.EOF, perhaps with the last token.
type TokenReader interface{ Token() (Token, error) }

const (
	xmlURL      = "http://www.w3.org/XML/1998/namespace"
	xmlnsPrefix = "xmlns"
	xmlPrefix   = "xml"
)
