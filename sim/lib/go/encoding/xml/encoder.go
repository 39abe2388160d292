package xml

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
)

// An Encoder writes XML.
type Encoder struct {
	w              *bufio.Writer
	prefix, indent string
	tags           []tag // that are open
	depth          int
	justOpened     bool              // nothing stands in the innermost element yet
	lineBegun      bool              // something was written on a line
	counter        int               // of prefixes that were made up
	spaces         map[string]string // prefix to name space, and the other way
	prefixes       map[string]string
	closed         bool
	err            error
}

// A tag without a local name is the border of a MarshalXML method.
type tag struct {
	name Name
	made []string // prefixes that its attributes needed
}

func NewEncoder(w io.Writer) *Encoder {
	return &Encoder{w: bufio.NewWriter(w), spaces: map[string]string{}, prefixes: map[string]string{}}
}

func Marshal(v any) ([]byte, error) { return MarshalIndent(v, "", "") }

func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	var b bytes.Buffer
	e := NewEncoder(&b)
	e.Indent(prefix, indent)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	if err := e.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// Indent puts each element on a line of its own.
func (e *Encoder) Indent(prefix, indent string) { e.prefix, e.indent = prefix, indent }

func (e *Encoder) Encode(v any) error {
	if err := e.value(reflect.ValueOf(v), nil, nil); err != nil {
		return err
	}
	return e.w.Flush()
}

// EncodeElement writes v as the element that start opens.
func (e *Encoder) EncodeElement(v any, start StartElement) error {
	if err := e.value(reflect.ValueOf(v), nil, &start); err != nil {
		return err
	}
	return e.w.Flush()
}

func (e *Encoder) Flush() error { return e.w.Flush() }

// Close flushes, and tells of elements that are open.
func (e *Encoder) Close() error {
	if e.closed {
		return nil
	}
	e.closed = true
	if err := e.w.Flush(); err != nil {
		return err
	}
	if n := len(e.tags); n > 0 {
		return fmt.Errorf("unclosed tag <%s>", e.tags[n-1].name.Local)
	}
	return nil
}

// A sink is the Encoder as a writer, which keeps its first error.
type sink struct{ *Encoder }

func (s sink) Write(b []byte) (int, error) {
	if s.closed && s.err == nil {
		s.Encoder.err = errors.New("use of closed Encoder")
	}
	n := 0
	if s.err == nil {
		n, s.Encoder.err = s.w.Write(b)
	}
	return n, s.err
}

func (e *Encoder) print(s ...string) {
	for _, text := range s {
		sink{e}.Write([]byte(text))
	}
}

func (e *Encoder) written() error {
	_, err := sink{e}.Write(nil)
	return err
}

// EncodeToken writes one token. It does not flush, since the next one may follow.
func (e *Encoder) EncodeToken(t Token) error {
	switch t := t.(type) {
	case StartElement:
		if err := e.open(t); err != nil {
			return err
		}
	case EndElement:
		if err := e.close(t.Name); err != nil {
			return err
		}
	case CharData:
		escape(sink{e}, string(t), false)
	case Comment:
		if bytes.Contains(t, []byte("-->")) {
			return errors.New("xml: EncodeToken of Comment containing --> marker")
		}
		e.print("<!--", string(t), "-->")
	case ProcInst:
		switch {
		case t.Target == "xml" && e.w.Buffered() != 0:
			return errors.New("xml: EncodeToken of ProcInst xml target only valid for xml declaration, first token encoded")
		case !isName([]byte(t.Target)):
			return errors.New("xml: EncodeToken of ProcInst with invalid Target")
		case bytes.Contains(t.Inst, []byte("?>")):
			return errors.New("xml: EncodeToken of ProcInst containing ?> marker")
		}
		e.print("<?", t.Target)
		if len(t.Inst) > 0 {
			e.print(" ", string(t.Inst))
		}
		e.print("?>")
	case Directive:
		if !balanced(t) {
			return errors.New("xml: EncodeToken of Directive containing wrong < or > markers")
		}
		e.print("<!", string(t), ">")
	default:
		return errors.New("xml: EncodeToken of invalid token type")
	}
	return e.written()
}

// balanced tells whether < and > go together, quotes and comments apart.
func balanced(d Directive) bool {
	depth, comment := 0, false
	var quote byte
	for i, c := range d {
		switch {
		case comment:
			comment = c != '>' || !bytes.HasSuffix(d[:i+1], []byte("-->"))
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '<':
			if comment = len(d) > i+4 && bytes.HasPrefix(d[i:], []byte("<!--")); !comment {
				depth++
			}
		case c == '>':
			if depth--; depth < 0 {
				return false
			}
		}
	}
	return depth == 0 && quote == 0 && !comment
}

// ---- tags ----

func (e *Encoder) open(start StartElement) error {
	if start.Name.Local == "" {
		return errors.New("xml: start tag with no name")
	}
	e.tags = append(e.tags, tag{name: start.Name})
	e.newLine(1)
	e.print("<", start.Name.Local)
	if start.Name.Space != "" {
		e.print(` xmlns="`)
		escape(sink{e}, start.Name.Space, true)
		e.print(`"`)
	}
	for _, a := range start.Attr {
		if a.Name.Local == "" {
			continue
		}
		e.print(" ")
		if a.Name.Space != "" {
			e.print(e.prefixOf(a.Name.Space), ":")
		}
		e.print(a.Name.Local, `="`)
		escape(sink{e}, a.Value, true)
		e.print(`"`)
	}
	e.print(">")
	return nil
}

func (e *Encoder) close(name Name) error {
	n := len(e.tags)
	if name.Local == "" {
		return errors.New("xml: end tag with no name")
	}
	if n == 0 || e.tags[n-1].name.Local == "" {
		return fmt.Errorf("xml: end tag </%s> without start tag", name.Local)
	}
	top := e.tags[n-1]
	if top.name.Local != name.Local {
		return fmt.Errorf("xml: end tag </%s> does not match start tag <%s>", name.Local, top.name.Local)
	}
	if top.name != name {
		return fmt.Errorf("xml: end tag </%s> in namespace %s does not match start tag <%s> in namespace %s", name.Local, name.Space,
			top.name.Local, top.name.Space)
	}
	e.tags = e.tags[:n-1]
	e.newLine(-1)
	e.print("</", name.Local, ">")
	for _, prefix := range top.made {
		delete(e.prefixes, e.spaces[prefix])
		delete(e.spaces, prefix)
	}
	return nil
}

// newLine begins one where Indent was called: in front of a start (1), an end (-1) unless the element is empty, or a comment (0).
func (e *Encoder) newLine(step int) {
	if e.prefix == "" && e.indent == "" {
		return
	}
	if step < 0 {
		e.depth--
		opened := e.justOpened
		e.justOpened = false
		if opened {
			return
		}
	}
	if e.lineBegun {
		e.print("\n")
	}
	e.lineBegun = true
	e.print(e.prefix, strings.Repeat(e.indent, e.depth))
	if step > 0 {
		e.depth++
		e.justOpened = true
	}
}

// prefixOf is what an attribute's name space is written as. One that has no prefix yet gets one here, after its last word.
func (e *Encoder) prefixOf(space string) string {
	if prefix := e.prefixes[space]; prefix != "" {
		return prefix
	}
	if space == xmlURL {
		return xmlPrefix
	}
	word := strings.TrimRight(space, "/")
	word = word[strings.LastIndex(word, "/")+1:]
	if word == "" || !isName([]byte(word)) || strings.Contains(word, ":") {
		word = "_"
	}
	if len(word) >= 3 && strings.EqualFold(word[:3], "xml") {
		word = "_" + word
	}
	prefix := word
	for e.spaces[prefix] != "" {
		e.counter++
		prefix = word + "_" + strconv.Itoa(e.counter)
	}
	e.prefixes[space], e.spaces[prefix] = prefix, space
	e.print("xmlns:", prefix, `="`)
	escape(sink{e}, space, true)
	e.print(`" `)
	top := &e.tags[len(e.tags)-1]
	top.made = append(top.made, prefix)
	return prefix
}
