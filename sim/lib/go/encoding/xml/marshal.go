package xml

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// A Marshaler writes itself, as one element.
type Marshaler interface {
	MarshalXML(e *Encoder, start StartElement) error
}

// A MarshalerAttr makes its attribute; one without a name is left out.
type MarshalerAttr interface {
	MarshalXMLAttr(name Name) (Attr, error)
}

// An UnsupportedTypeError tells of a type that cannot be XML.
type UnsupportedTypeError struct{ Type reflect.Type }

func (e *UnsupportedTypeError) Error() string { return "xml: unsupported type: " + e.Type.String() }

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct, reflect.Chan, reflect.Func, reflect.Complex64, reflect.Complex128, reflect.UnsafePointer:
		return false
	}
	return v.IsZero()
}

func isBytes(t reflect.Type) bool {
	return (t.Kind() == reflect.Slice || t.Kind() == reflect.Array) && t.Elem().Kind() == reflect.Uint8
}

func isList(t reflect.Type) bool {
	return (t.Kind() == reflect.Slice || t.Kind() == reflect.Array) && t.Elem().Kind() != reflect.Uint8
}

func follow(v reflect.Value) reflect.Value {
	for (v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer) && !v.IsNil() {
		v = v.Elem()
	}
	return v
}

// value writes v as an element, which start names, or the value's XMLName, or the field that it is in, or its type.
func (e *Encoder) value(v reflect.Value, f *field, start *StartElement) error {
	if start != nil && start.Name.Local == "" {
		return errors.New("xml: EncodeElement of StartElement with missing name")
	}
	if !v.IsValid() || f != nil && f.use&omitEmpty != 0 && isEmpty(v) {
		return nil
	}
	v = follow(v)
	if v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		return nil // nil
	}
	if m, t, ok := as[Marshaler](v); ok {
		return e.marshaler(m, named(t, f, start))
	}
	if m, t, ok := as[encoding.TextMarshaler](v); ok {
		return e.textMarshaler(m, named(t, f, start))
	}
	if isList(v.Type()) {
		for i := range v.Len() {
			if err := e.value(v.Index(i), f, start); err != nil {
				return err
			}
		}
		return nil
	}
	return e.element(v, f, start)
}

// named is the element that a value's own method is given.
func named(t reflect.Type, f *field, start *StartElement) StartElement {
	switch {
	case start != nil:
		return start.Copy()
	case f != nil && f.name != "":
		return StartElement{Name: Name{f.space, f.name}}
	case t.Name() != "":
		return StartElement{Name: Name{Local: t.Name()}}
	}
	return StartElement{Name: Name{Local: t.Elem().Name()}}
}

func (e *Encoder) marshaler(m Marshaler, start StartElement) error {
	e.tags = append(e.tags, tag{})
	n := len(e.tags)
	if err := m.MarshalXML(e, start); err != nil {
		return err
	}
	if len(e.tags) > n {
		return fmt.Errorf("xml: %s.MarshalXML wrote invalid XML: <%s> not closed", receiver(m), e.tags[len(e.tags)-1].name.Local)
	}
	e.tags = e.tags[:n-1]
	return nil
}

// receiver is a type as it stands in front of a method.
func receiver(x any) string {
	t := reflect.TypeOf(x)
	if t.Name() != "" {
		return t.String()
	}
	return "(" + t.String() + ")"
}

func (e *Encoder) textMarshaler(m encoding.TextMarshaler, start StartElement) error {
	if err := e.open(start); err != nil {
		return err
	}
	text, err := m.MarshalText()
	if err != nil {
		return err
	}
	EscapeText(sink{e}, text)
	return e.close(start.Name)
}

func (e *Encoder) element(v reflect.Value, f *field, given *StartElement) error {
	s, err := shapeOf(v.Type())
	if err != nil {
		return err
	}
	start, err := s.start(v, f, given)
	if err != nil {
		return err
	}
	for i := range s.fields {
		if err := s.fields[i].addAttr(&start, v); err != nil {
			return err
		}
	}
	if n := len(e.tags); s.name != nil && start.Name.Space == "" && s.name.space == "" && s.name.name == "" && n > 0 && e.tags[n-1].name.Space != "" {
		start.Attr = append(start.Attr, Attr{Name{"", xmlnsPrefix}, ""}) // not in the name space around it
	}
	if err := e.open(start); err != nil {
		return err
	}
	if v.Kind() == reflect.Struct {
		err = e.fields(s, v)
	} else {
		var text string
		text, err = plain(v)
		escape(sink{e}, text, true)
	}
	if err != nil {
		return err
	}
	if err := e.close(start.Name); err != nil {
		return err
	}
	return e.written()
}

func (s *shape) start(v reflect.Value, f *field, given *StartElement) (start StartElement, err error) {
	switch {
	case given != nil:
		start = given.Copy()
	case s.name != nil && s.name.name != "":
		start.Name = Name{s.name.space, s.name.name}
	case s.name != nil:
		if name, ok := s.name.of(v, false).Interface().(Name); ok && name.Local != "" {
			start.Name = name
		}
	}
	if start.Name.Local == "" && f != nil {
		start.Name = Name{f.space, f.name}
	}
	if start.Name.Local == "" {
		start.Name.Local, _, _ = strings.Cut(v.Type().Name(), "[")
	}
	if start.Name.Local == "" {
		err = &UnsupportedTypeError{v.Type()}
	}
	return start, err
}

func (f *field) addAttr(start *StartElement, v reflect.Value) error {
	if f.use&asAttr == 0 {
		return nil
	}
	v = f.of(v, false)
	if f.use&omitEmpty != 0 && (!v.IsValid() || isEmpty(v)) || v.Kind() == reflect.Interface && v.IsNil() {
		return nil
	}
	return attr(start, Name{f.space, f.name}, v)
}

func attr(start *StartElement, name Name, v reflect.Value) error {
	if m, _, ok := as[MarshalerAttr](v); ok {
		a, err := m.MarshalXMLAttr(name)
		if err == nil && a.Name.Local != "" {
			start.Attr = append(start.Attr, a)
		}
		return err
	}
	if m, _, ok := as[encoding.TextMarshaler](v); ok {
		text, err := m.MarshalText()
		if err == nil {
			start.Attr = append(start.Attr, Attr{name, string(text)})
		}
		return err
	}
	if v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return nil
		}
		v = v.Elem()
	}
	if v.Kind() == reflect.Slice && !isBytes(v.Type()) {
		for i := range v.Len() {
			if err := attr(start, name, v.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if v.Type() == attrType {
		start.Attr = append(start.Attr, v.Interface().(Attr))
		return nil
	}
	text, err := plain(v)
	if err == nil {
		start.Attr = append(start.Attr, Attr{name, text})
	}
	return err
}

// plain is a value as text.
func plain(v reflect.Value) (string, error) {
	switch {
	case v.CanInt():
		return strconv.FormatInt(v.Int(), 10), nil
	case v.CanUint():
		return strconv.FormatUint(v.Uint(), 10), nil
	case v.CanFloat():
		return strconv.FormatFloat(v.Float(), 'g', -1, v.Type().Bits()), nil
	case v.Kind() == reflect.String:
		return v.String(), nil
	case v.Kind() == reflect.Bool:
		return strconv.FormatBool(v.Bool()), nil
	case isBytes(v.Type()):
		bytes := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(bytes), v)
		return string(bytes), nil
	}
	return "", &UnsupportedTypeError{v.Type()}
}

// A path has the elements that stand around fields.
type path struct {
	e    *Encoder
	open []string
}

// close leaves the elements that are not around the next field, and enter opens those that are not open yet.
func (p *path) close(parents []string) error {
	same := 0
	for same < len(parents) && same < len(p.open) && parents[same] == p.open[same] {
		same++
	}
	for i := len(p.open) - 1; i >= same; i-- {
		if err := p.e.close(Name{Local: p.open[i]}); err != nil {
			return err
		}
	}
	p.open = p.open[:same]
	return nil
}

func (p *path) enter(parents []string) error {
	for _, name := range parents[len(p.open):] {
		if err := p.e.open(StartElement{Name: Name{Local: name}}); err != nil {
			return err
		}
		p.open = append(p.open, name)
	}
	return nil
}

func (e *Encoder) fields(s *shape, whole reflect.Value) error {
	p := path{e: e}
	for i := range s.fields {
		f := &s.fields[i]
		if f.use&asAttr != 0 {
			continue
		}
		if v := f.of(whole, false); v.IsValid() {
			if err := e.field(&p, f, v, whole.Type()); err != nil {
				return err
			}
		}
	}
	p.close(nil)
	return e.written()
}

func (e *Encoder) field(p *path, f *field, v reflect.Value, in reflect.Type) error {
	switch f.use & uses {
	case asCDATA, asText:
		if err := p.close(f.parents); err != nil {
			return err
		}
		return e.text(v, f.use&uses == asCDATA)
	case asComment:
		if err := p.close(f.parents); err != nil {
			return err
		}
		return e.comment(follow(v), in)
	case asInner:
		switch raw := follow(v).Interface().(type) {
		case []byte:
			e.print(string(raw))
			return nil
		case string:
			e.print(raw)
			return nil
		}
	case asElement, asElement | asAny:
		if err := p.close(f.parents); err != nil {
			return err
		}
		if isNil := (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && v.IsNil(); !isNil {
			if err := p.enter(f.parents); err != nil {
				return err
			}
		}
	}
	return e.value(v, f, nil)
}

func (e *Encoder) text(v reflect.Value, cdata bool) error {
	var text string
	if m, _, ok := as[encoding.TextMarshaler](v); ok {
		b, err := m.MarshalText()
		if err != nil {
			return err
		}
		text = string(b)
	} else if v = follow(v); v.Kind() == reflect.Slice {
		b, _ := v.Interface().([]byte)
		text = string(b)
	} else if v.Kind() != reflect.Array {
		text, _ = plain(v)
	}
	if cdata {
		return e.cdata(text)
	}
	return escape(sink{e}, text, true)
}

// cdata ends a section within ]]> and begins another.
func (e *Encoder) cdata(text string) error {
	if text != "" {
		e.print("<![CDATA[", strings.ReplaceAll(text, "]]>", "]]]]><![CDATA[>"), "]]>")
	}
	return e.written()
}

func (e *Encoder) comment(v reflect.Value, in reflect.Type) error {
	text := ""
	switch {
	case v.Kind() == reflect.String:
		text = v.String()
	case v.Kind() == reflect.Slice && isBytes(v.Type()):
		text = string(v.Bytes())
	default:
		return fmt.Errorf("xml: bad type for comment field of %s", in)
	}
	if text == "" {
		return nil
	}
	e.newLine(0)
	e.print("<!--")
	if strings.Contains(text, "--") {
		return errors.New(`xml: comments must not contain "--"`)
	}
	e.print(text)
	if strings.HasSuffix(text, "-") {
		e.print(" ") // or it would read as the end
	}
	e.print("-->")
	return nil
}
