package xml

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

const deepest = 10000 // elements within elements

// An UnmarshalError tells of XML that does not fit the value.
type UnmarshalError string

func (e UnmarshalError) Error() string { return string(e) }

// An Unmarshaler reads itself, up to and with the end of its element.
type Unmarshaler interface {
	UnmarshalXML(d *Decoder, start StartElement) error
}

type UnmarshalerAttr interface {
	UnmarshalXMLAttr(attr Attr) error
}

func Unmarshal(data []byte, v any) error { return NewDecoder(bytes.NewReader(data)).Decode(v) }

func (d *Decoder) Decode(v any) error { return d.DecodeElement(v, nil) }

// DecodeElement reads the element whose start was read; nil: the next one.
func (d *Decoder) DecodeElement(v any, start *StartElement) error {
	p := reflect.ValueOf(v)
	if p.Kind() != reflect.Pointer {
		return errors.New("non-pointer passed to Unmarshal")
	}
	if p.IsNil() {
		return errors.New("nil pointer passed to Unmarshal")
	}
	return d.element(p.Elem(), start, 0)
}

// target follows an interface that holds a pointer, and a pointer, which gets something to point to.
func target(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface && !v.IsNil() {
		if p := v.Elem(); p.Kind() == reflect.Pointer && !p.IsNil() {
			v = p
		}
	}
	return pointed(v)
}

func pointed(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Pointer {
		return v
	}
	if v.IsNil() {
		v.Set(reflect.New(v.Type().Elem()))
	}
	return v.Elem()
}

func (d *Decoder) element(v reflect.Value, start *StartElement, depth int) error {
	if depth >= deepest {
		return errors.New("exceeded max depth")
	}
	for start == nil {
		t, err := d.Token()
		if err != nil {
			return err
		}
		if e, ok := t.(StartElement); ok {
			start = &e
		}
	}
	v = target(v)
	if u, _, ok := as[Unmarshaler](v); ok {
		return d.unmarshaler(u, start)
	}
	if u, _, ok := as[encoding.TextUnmarshaler](v); ok {
		return d.textUnmarshaler(u)
	}
	switch k := v.Kind(); {
	case k == reflect.Interface:
		return d.Skip()
	case k == reflect.Slice && isList(v.Type()):
		return grow(v, func(last reflect.Value) error { return d.element(last, start, depth+1) })
	case k == reflect.Struct && v.Type() == nameType:
		v.Set(reflect.ValueOf(start.Name))
		return d.Skip()
	case k == reflect.Struct:
		return d.structure(v, start, depth)
	case k == reflect.Slice || k == reflect.Bool || k == reflect.String || v.CanInt() || v.CanUint() || v.CanFloat():
		r := reading{d: d, text: v}
		return r.content(depth)
	}
	return errors.New("unknown type " + v.Type().String())
}

// grow reads a new last element, which is taken back when that fails.
func grow(v reflect.Value, read func(last reflect.Value) error) error {
	n := v.Len()
	v.Grow(1)
	v.SetLen(n + 1)
	err := read(v.Index(n))
	if err != nil {
		v.SetLen(n)
	}
	return err
}

func (d *Decoder) unmarshaler(u Unmarshaler, start *StartElement) error {
	d.limits = append(d.limits, len(d.open)-1)
	d.depth++
	err := u.UnmarshalXML(d, *start)
	d.depth--
	done := d.atLimit()
	if done {
		d.limits = d.limits[:len(d.limits)-1]
	}
	if err == nil && !done {
		err = fmt.Errorf("xml: %s.UnmarshalXML did not consume entire <%s> element", receiver(u), start.Name.Local)
	}
	return err
}

// textUnmarshaler gives the text that stands in the element itself.
func (d *Decoder) textUnmarshaler(u encoding.TextUnmarshaler) error {
	var text []byte
	for depth := 1; depth > 0; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case CharData:
			if depth == 1 {
				text = append(text, t...)
			}
		case StartElement:
			depth++
		case EndElement:
			depth--
		}
	}
	return u.UnmarshalText(text)
}

// A reading is an element on its way: where its parts go, as far as somebody wants them.
type reading struct {
	d                         *Decoder
	into                      reflect.Value // the struct; or invalid
	shape                     *shape
	text, comment, inner, any reflect.Value
	innerFrom                 int
}

func (d *Decoder) structure(v reflect.Value, start *StartElement, depth int) error {
	s, err := shapeOf(v.Type())
	if err != nil {
		return err
	}
	r := reading{d: d, into: v, shape: s}
	if err := r.checkName(start); err != nil {
		return err
	}
	for _, a := range start.Attr {
		if err := r.attr(a); err != nil {
			return err
		}
	}
	r.findParts()
	return r.content(depth)
}

func (r *reading) checkName(start *StartElement) error {
	want := r.shape.name
	if want == nil {
		return nil
	}
	if want.name != "" && want.name != start.Name.Local {
		return UnmarshalError("expected element type <" + want.name + "> but have <" + start.Name.Local + ">")
	}
	if want.space != "" && want.space != start.Name.Space {
		have := start.Name.Space
		if have == "" {
			have = "no name space"
		}
		return UnmarshalError("expected element <" + want.name + "> in name space " + want.space + " but have " + have)
	}
	if v := want.of(r.into, true); v.Type() == nameType {
		v.Set(reflect.ValueOf(start.Name))
	}
	return nil
}

// attr gives an attribute to the fields of its name, or to the first that takes any.
func (r *reading) attr(a Attr) error {
	var any *field
	handled := false
	for i := range r.shape.fields {
		f := &r.shape.fields[i]
		switch f.use & uses {
		case asAttr:
			v := f.of(r.into, true)
			if a.Name.Local == f.name && (f.space == "" || f.space == a.Name.Space) {
				if err := setAttr(v, a); err != nil {
					return err
				}
				handled = true
			}
		case asAny | asAttr:
			if any == nil {
				any = f
			}
		}
	}
	if handled || any == nil {
		return nil
	}
	return setAttr(any.of(r.into, true), a)
}

func setAttr(v reflect.Value, a Attr) error {
	v = pointed(v)
	if u, _, ok := as[UnmarshalerAttr](v); ok {
		return u.UnmarshalXMLAttr(a)
	}
	if u, _, ok := as[encoding.TextUnmarshaler](v); ok {
		return u.UnmarshalText([]byte(a.Value))
	}
	if v.Kind() == reflect.Slice && isList(v.Type()) {
		return grow(v, func(last reflect.Value) error { return setAttr(last, a) })
	}
	if v.Type() == attrType {
		v.Set(reflect.ValueOf(a))
		return nil
	}
	return set(v, []byte(a.Value))
}

// findParts finds the fields for what is no element of its own.
func (r *reading) findParts() {
	for i := range r.shape.fields {
		f := &r.shape.fields[i]
		var part *reflect.Value
		switch f.use & uses {
		case asCDATA, asText:
			part = &r.text
		case asComment:
			part = &r.comment
		case asAny, asAny | asElement:
			part = &r.any
		case asInner:
			part = &r.inner
		}
		if part == nil || part.IsValid() {
			continue
		}
		*part = f.of(r.into, true)
		if part == &r.inner && r.d.saved == nil {
			r.d.saved = new(bytes.Buffer)
		} else if part == &r.inner {
			r.innerFrom = r.d.savedBytes()
		}
	}
}

// content reads up to the end of the element, and sets what its text, comments and bytes go to.
func (r *reading) content(depth int) error {
	var text, comment, inner []byte
	for open := true; open; {
		innerTo := 0
		if r.inner.IsValid() {
			innerTo = r.d.savedBytes()
		}
		t, err := r.d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case StartElement:
			if err := r.child(&t, depth); err != nil {
				return err
			}
		case EndElement:
			open = false
			if r.inner.IsValid() {
				inner = r.d.saved.Bytes()[r.innerFrom:innerTo]
				if r.innerFrom == 0 {
					r.d.saved = nil
				}
			}
		case CharData:
			text = append(text, t...)
		case Comment:
			comment = append(comment, t...)
		}
	}
	if err := setText(r.text, text); err != nil {
		return err
	}
	setBytes(r.comment, comment)
	setBytes(r.inner, inner)
	return nil
}

func (r *reading) child(start *StartElement, depth int) error {
	if !r.into.IsValid() {
		return r.d.Skip()
	}
	taken, err := r.below(nil, start, depth)
	switch {
	case taken || err != nil:
		return err
	case r.any.IsValid():
		return r.d.element(r.any, start, depth+1)
	}
	return r.d.Skip()
}

// below gives an element that stands within these parents to the field that wants it, or looks in it for one that does.
func (r *reading) below(parents []string, start *StartElement, depth int) (taken bool, err error) {
	deeper := false
	for i := range r.shape.fields {
		f := &r.shape.fields[i]
		n := len(parents)
		if f.use&asElement == 0 || len(f.parents) < n || f.space != "" && f.space != start.Name.Space || !hasPrefix(f.parents, parents) {
			continue
		}
		if len(f.parents) == n && f.name == start.Name.Local {
			return true, r.d.element(f.of(r.into, true), start, depth+1)
		}
		if len(f.parents) > n && f.parents[n] == start.Name.Local {
			deeper = true
			parents = f.parents[:n+1]
			break
		}
	}
	if !deeper {
		return false, nil
	}
	for {
		t, err := r.d.Token()
		if err != nil {
			return true, err
		}
		switch t := t.(type) {
		case StartElement:
			taken, err := r.below(parents, &t, depth)
			if err == nil && !taken {
				err = r.d.Skip()
			}
			if err != nil {
				return true, err
			}
		case EndElement:
			return true, nil
		}
	}
}

func hasPrefix(list, prefix []string) bool {
	for i := range prefix {
		if list[i] != prefix[i] {
			return false
		}
	}
	return true
}

// ---- setting ----

func setText(v reflect.Value, text []byte) error {
	if !v.IsValid() {
		return nil
	}
	if u, _, ok := as[encoding.TextUnmarshaler](v); ok {
		return u.UnmarshalText(text)
	}
	return set(v, text)
}

func setBytes(v reflect.Value, text []byte) {
	switch {
	case v.Kind() == reflect.String:
		v.SetString(string(text))
	case v.Kind() == reflect.Slice && isBytes(v.Type()):
		v.SetBytes(text)
	}
}

// set reads a simple value. No text at all is the zero value.
func set(v reflect.Value, text []byte) (err error) {
	t := v.Type()
	v = pointed(v)
	s := strings.TrimSpace(string(text))
	bits := 0
	if v.CanInt() || v.CanUint() || v.CanFloat() {
		bits = v.Type().Bits()
	}
	switch {
	case v.Kind() == reflect.String:
		v.SetString(string(text))
	case v.Kind() == reflect.Slice:
		v.SetBytes(append([]byte{}, text...))
	case bits == 0 && v.Kind() != reflect.Bool:
		return errors.New("cannot unmarshal into " + t.String())
	case len(text) == 0:
		v.SetZero()
	case v.CanInt():
		var i int64
		if i, err = strconv.ParseInt(s, 10, bits); err == nil {
			v.SetInt(i)
		}
	case v.CanUint():
		var u uint64
		if u, err = strconv.ParseUint(s, 10, bits); err == nil {
			v.SetUint(u)
		}
	case v.CanFloat():
		var f float64
		if f, err = strconv.ParseFloat(s, bits); err == nil {
			v.SetFloat(f)
		}
	default:
		var b bool
		if b, err = strconv.ParseBool(s); err == nil {
			v.SetBool(b)
		}
	}
	return err
}
