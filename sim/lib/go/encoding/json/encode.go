package json

import (
	"encoding"
	"encoding/base64"
	"fmt"
	"math"
	"reflect"
	"sort"
	"strconv"
)

// Marshal returns v as JSON.
func Marshal(v any) ([]byte, error) {
	e := &encoder{escapeHTML: true}
	if err := e.encode(v); err != nil {
		return nil, err
	}
	return e.buf, nil
}

// MarshalIndent is Marshal with each part on a line of its own.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	return appendIndent(nil, b, prefix, indent), nil
}

// An encoder appends to buf. What it cannot write is a panic with a failure, which encode returns.
type encoder struct {
	buf        []byte
	escapeHTML bool
	depth      int          // of pointers, maps and slices
	seen       map[any]bool // those on the way, once they are many
}

type failure struct{ err error }

func (e *encoder) encode(v any) (err error) {
	defer func() {
		switch x := recover().(type) {
		case nil:
		case failure:
			err = x.err
		default:
			panic(x)
		}
	}()
	e.value(reflect.ValueOf(v), false)
	return nil
}

func (e *encoder) text(s string) { e.buf = append(e.buf, s...) }

const manyPointers = 1000

// within notes that a pointer is being followed, so that a cycle ends.
func (e *encoder) within(v reflect.Value, key any, inner func()) {
	if e.depth++; e.depth > manyPointers {
		if e.seen[key] {
			panic(failure{&UnsupportedValueError{v, fmt.Sprintf("encountered a cycle via %s", v.Type())}})
		}
		if e.seen == nil {
			e.seen = map[any]bool{}
		}
		e.seen[key] = true
		defer delete(e.seen, key)
	}
	inner()
	e.depth--
}

// value writes v; quoted: in a string, if its kind allows that.
func (e *encoder) value(v reflect.Value, quoted bool) {
	if !v.IsValid() {
		e.text("null")
		return
	}
	if e.byMethod(v) {
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		e.quote(quoted, strconv.FormatBool(v.Bool()))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		e.quote(quoted, strconv.FormatInt(v.Int(), 10))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		e.quote(quoted, strconv.FormatUint(v.Uint(), 10))
	case reflect.Float32:
		e.float(v, 32, quoted)
	case reflect.Float64:
		e.float(v, 64, quoted)
	case reflect.String:
		e.string(v, quoted)
	case reflect.Interface:
		if v.IsNil() {
			e.text("null")
		} else {
			e.value(v.Elem(), false)
		}
	case reflect.Pointer:
		if v.IsNil() {
			e.text("null")
		} else {
			e.within(v, v.Interface(), func() { e.value(v.Elem(), quoted) })
		}
	case reflect.Struct:
		e.structure(v)
	case reflect.Map:
		e.mapping(v)
	case reflect.Slice:
		e.slice(v)
	case reflect.Array:
		e.elements(v)
	default:
		panic(failure{&UnsupportedTypeError{v.Type()}})
	}
}

func (e *encoder) quote(quoted bool, s string) {
	if quoted {
		s = `"` + s + `"`
	}
	e.text(s)
}

func (e *encoder) float(v reflect.Value, bits int, quoted bool) {
	f := v.Float()
	if math.IsInf(f, 0) || math.IsNaN(f) {
		panic(failure{&UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)}})
	}
	e.quote(quoted, formatFloat(f, bits))
}

// formatFloat writes numbers as JavaScript does: with an exponent only where they are very large or small.
func formatFloat(f float64, bits int) string {
	abs := math.Abs(f)
	small, large := abs < 1e-6, abs >= 1e21
	if bits == 32 {
		small, large = float32(abs) < 1e-6, float32(abs) >= 1e21
	}
	if abs == 0 || !small && !large {
		return strconv.FormatFloat(f, 'f', -1, bits)
	}
	s := strconv.FormatFloat(f, 'e', -1, bits)
	if n := len(s); n >= 4 && s[n-4:n-1] == "e-0" {
		s = s[:n-2] + s[n-1:]
	}
	return s
}

func (e *encoder) string(v reflect.Value, quoted bool) {
	s := v.String()
	if v.Type() == numberType {
		if s == "" {
			s = "0"
		}
		if !isNumber(s) {
			panic(failure{fmt.Errorf("json: invalid number literal %q", s)})
		}
		e.quote(quoted, s)
		return
	}
	if quoted {
		s = string(appendString(nil, s, e.escapeHTML))
	}
	e.buf = appendString(e.buf, s, e.escapeHTML)
}

// ---- methods ----

// byMethod lets the value write itself, if its type has a method for that, or its address has one.
func (e *encoder) byMethod(v reflect.Value) bool {
	info := infoOf(v.Type())
	switch {
	case v.Kind() != reflect.Pointer && v.CanAddr() && info.marshalsByPointer:
		e.marshaler(v.Addr(), v.Type())
	case info.marshals:
		e.marshaler(v, v.Type())
	case v.Kind() != reflect.Pointer && v.CanAddr() && info.textByPtr:
		e.textMarshaler(v.Addr(), v.Type())
	case info.marshalsText:
		e.textMarshaler(v, v.Type())
	default:
		return false
	}
	return true
}

func isNilPointer(v reflect.Value) bool {
	return (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && v.IsNil()
}

// t is the type whose method it is, for the error.
func (e *encoder) marshaler(v reflect.Value, t reflect.Type) {
	m, ok := v.Interface().(Marshaler)
	if isNilPointer(v) || !ok {
		e.text("null")
		return
	}
	b, err := m.MarshalJSON()
	if err == nil {
		if err = checkValid(b); err == nil {
			e.buf = appendCompact(e.buf, b, e.escapeHTML)
			return
		}
	}
	panic(failure{&MarshalerError{t, err, "MarshalJSON"}})
}

func (e *encoder) textMarshaler(v reflect.Value, t reflect.Type) {
	m, ok := v.Interface().(encoding.TextMarshaler)
	if isNilPointer(v) || !ok {
		e.text("null")
		return
	}
	b, err := m.MarshalText()
	if err != nil {
		panic(failure{&MarshalerError{t, err, "MarshalText"}})
	}
	e.buf = appendString(e.buf, string(b), e.escapeHTML)
}

// ---- composite values ----

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct:
		return false
	}
	return v.IsZero()
}

func (e *encoder) structure(v reflect.Value) {
	next := byte('{')
fields:
	for _, f := range infoOf(v.Type()).fields {
		fv := v
		for _, i := range f.index {
			if fv.Kind() == reflect.Pointer {
				if fv.IsNil() {
					continue fields
				}
				fv = fv.Elem()
			}
			fv = fv.Field(i)
		}
		if f.omitEmpty && isEmpty(fv) {
			continue
		}
		e.buf = append(e.buf, next)
		next = ','
		e.buf = appendString(e.buf, f.name, e.escapeHTML)
		e.buf = append(e.buf, ':')
		e.value(fv, f.quoted)
	}
	if next == '{' {
		e.text("{}")
		return
	}
	e.buf = append(e.buf, '}')
}

type entry struct {
	key  string
	elem reflect.Value
}

func (e *encoder) mapping(v reflect.Value) {
	switch k := v.Type().Key(); k.Kind() {
	case reflect.String, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
	default:
		if !k.Implements(textMarshalerType) {
			panic(failure{&UnsupportedTypeError{v.Type()}})
		}
	}
	if v.IsNil() {
		e.text("null")
		return
	}
	e.within(v, v.Pointer(), func() {
		var list []entry
		for it := v.MapRange(); it.Next(); {
			list = append(list, entry{keyText(v, it.Key()), it.Value()})
		}
		sort.Slice(list, func(i, j int) bool { return list[i].key < list[j].key })
		e.buf = append(e.buf, '{')
		for i, entry := range list {
			if i > 0 {
				e.buf = append(e.buf, ',')
			}
			e.buf = appendString(e.buf, entry.key, e.escapeHTML)
			e.buf = append(e.buf, ':')
			e.value(entry.elem, false)
		}
		e.buf = append(e.buf, '}')
	})
}

func keyText(m, key reflect.Value) string {
	if key.Kind() == reflect.String {
		return key.String()
	}
	if t, ok := key.Interface().(encoding.TextMarshaler); ok {
		if isNilPointer(key) {
			return ""
		}
		b, err := t.MarshalText()
		if err != nil {
			panic(failure{fmt.Errorf("json: encoding error for type %q: %q", m.Type().String(), err.Error())})
		}
		return string(b)
	}
	if key.CanInt() {
		return strconv.FormatInt(key.Int(), 10)
	}
	return strconv.FormatUint(key.Uint(), 10)
}

func (e *encoder) slice(v reflect.Value) {
	if v.IsNil() {
		e.text("null")
		return
	}
	if elem := v.Type().Elem(); elem.Kind() == reflect.Uint8 {
		p := reflect.PointerTo(elem)
		if !p.Implements(marshalerType) && !p.Implements(textMarshalerType) {
			e.text(`"` + base64.StdEncoding.EncodeToString(v.Bytes()) + `"`)
			return
		}
	}
	type slice struct {
		at  uintptr
		len int
	}
	e.within(v, slice{v.Pointer(), v.Len()}, func() { e.elements(v) })
}

func (e *encoder) elements(v reflect.Value) {
	e.buf = append(e.buf, '[')
	for i := 0; i < v.Len(); i++ {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		e.value(v.Index(i), false)
	}
	e.buf = append(e.buf, ']')
}
