package json

import (
	"encoding"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Unmarshal sets what v points to from JSON.
func Unmarshal(data []byte, v any) error {
	if err := checkValid(data); err != nil {
		return err
	}
	d := &decoder{data: data}
	return d.decode(v)
}

// A decoder walks over data that is known to be right. It goes on after a value that does not fit, and keeps the first such error.
type decoder struct {
	data    []byte
	i       int
	err     error
	structT reflect.Type // the struct type whose fields are being set
	path    []string     // their names
	options
}

type options struct {
	useNumber, knownOnly bool
}

func (d *decoder) decode(v any) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	if err := d.value(rv); err != nil {
		return d.located(err)
	}
	return d.err
}

func (d *decoder) save(err error) {
	if d.err == nil {
		d.err = d.located(err)
	}
}

// located tells an error which field it is about.
func (d *decoder) located(err error) error {
	if e, ok := err.(*UnmarshalTypeError); ok && (d.structT != nil || len(d.path) > 0) {
		if d.structT != nil {
			e.Struct = d.structT.Name()
		}
		path := d.path
		if e.Field != "" {
			path = append(path[:len(path):len(path)], e.Field)
		}
		e.Field = strings.Join(path, ".")
	}
	return err
}

func (d *decoder) misfit(value string, t reflect.Type, offset int) {
	d.save(&UnmarshalTypeError{Value: value, Type: t, Offset: int64(offset)})
}

// value sets v, or passes over the value if v is the zero Value. An error ends everything.
func (d *decoder) value(v reflect.Value) error {
	d.i = skipSpace(d.data, d.i)
	if !v.IsValid() {
		d.i = skipValue(d.data, d.i)
		return nil
	}
	switch d.data[d.i] {
	case '[':
		return d.array(v)
	case '{':
		return d.object(v)
	}
	from := d.i
	d.i = skipValue(d.data, from)
	return d.literal(d.data[from:d.i], v, false)
}

// target follows pointers, making what they point to, up to a value that reads itself or is no pointer. With null it stops at a
// pointer that can become nil.
func target(v reflect.Value, null bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	start := v
	haveAddr := false
	if v.Kind() != reflect.Pointer && v.Type().Name() != "" && v.CanAddr() { // its address may have the method
		haveAddr = true
		v = v.Addr()
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			e := v.Elem()
			if e.Kind() == reflect.Pointer && !e.IsNil() && (!null || e.Elem().Kind() == reflect.Pointer) {
				haveAddr = false
				v = e
				continue
			}
		}
		if v.Kind() != reflect.Pointer || null && v.CanSet() {
			break
		}
		if v.Elem().Kind() == reflect.Interface && v.Elem().Elem().Equal(v) { // a pointer to itself
			v = v.Elem()
			break
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if v.Type().NumMethod() > 0 && v.CanInterface() {
			if u, ok := v.Interface().(Unmarshaler); ok {
				return u, nil, reflect.Value{}
			}
			if !null {
				if u, ok := v.Interface().(encoding.TextUnmarshaler); ok {
					return nil, u, reflect.Value{}
				}
			}
		}
		if haveAddr {
			v = start
			haveAddr = false
		} else {
			v = v.Elem()
		}
	}
	return nil, nil, v
}

func (d *decoder) array(v reflect.Value) error {
	from := d.i
	t := v.Type()
	u, ut, v := target(v, false)
	if u != nil {
		d.i = skipValue(d.data, from)
		return u.UnmarshalJSON(d.data[from:d.i])
	}
	if ut != nil {
		d.misfit("array", t, from+1)
		d.i = skipValue(d.data, from)
		return nil
	}
	switch v.Kind() {
	case reflect.Interface:
		if v.NumMethod() == 0 {
			v.Set(reflect.ValueOf(d.anyArray()))
			return nil
		}
		fallthrough
	default:
		d.misfit("array", v.Type(), from+1)
		d.i = skipValue(d.data, from)
		return nil
	case reflect.Array, reflect.Slice:
	}
	n := 0
	err := d.each(']', func() error {
		if v.Kind() == reflect.Slice {
			if n >= v.Cap() {
				v.Grow(1)
			}
			if n >= v.Len() {
				v.SetLen(n + 1)
			}
		}
		n++
		if n > v.Len() {
			return d.value(reflect.Value{})
		}
		return d.value(v.Index(n - 1))
	})
	if err != nil {
		return err
	}
	if n < v.Len() {
		if v.Kind() == reflect.Array {
			for ; n < v.Len(); n++ {
				v.Index(n).SetZero()
			}
		} else {
			v.SetLen(n)
		}
	}
	if n == 0 && v.Kind() == reflect.Slice {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	}
	return nil
}

// each calls what reads one part, for each part up to the closing character.
func (d *decoder) each(end byte, part func() error) error {
	d.i++
	for {
		d.i = skipSpace(d.data, d.i)
		if d.data[d.i] == end {
			d.i++
			return nil
		}
		if err := part(); err != nil {
			return err
		}
		d.i = skipSpace(d.data, d.i)
		if d.data[d.i] == ',' {
			d.i++
		}
	}
}

// key reads the key of an entry and the colon behind it.
func (d *decoder) key() string {
	from := d.i
	d.i = stringEnd(d.data, from)
	key := unquote(d.data[from:d.i])
	d.i = skipSpace(d.data, d.i) + 1
	return key
}

func (d *decoder) object(v reflect.Value) error {
	from := d.i
	t := v.Type()
	u, ut, v := target(v, false)
	if u != nil {
		d.i = skipValue(d.data, from)
		return u.UnmarshalJSON(d.data[from:d.i])
	}
	if ut != nil {
		d.misfit("object", t, from+1)
		d.i = skipValue(d.data, from)
		return nil
	}
	if v.Kind() == reflect.Interface && v.NumMethod() == 0 {
		v.Set(reflect.ValueOf(d.anyObject()))
		return nil
	}
	switch {
	case v.Kind() == reflect.Map && mapKeyFits(v.Type().Key()):
		if v.IsNil() {
			v.Set(reflect.MakeMap(v.Type()))
		}
		return d.each('}', func() error { return d.entry(v) })
	case v.Kind() == reflect.Struct:
		info, outer, depth := infoOf(v.Type()), d.structT, len(d.path)
		return d.each('}', func() error {
			err := d.field(v, info)
			if err == nil { // an error takes its place along
				d.structT, d.path = outer, d.path[:depth]
			}
			return err
		})
	}
	d.misfit("object", v.Type(), from+1)
	d.i = skipValue(d.data, from)
	return nil
}

var textUnmarshalerType = reflect.TypeOf((*encoding.TextUnmarshaler)(nil)).Elem()

func mapKeyFits(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return true
	}
	return reflect.PointerTo(t).Implements(textUnmarshalerType)
}

func (d *decoder) entry(m reflect.Value) error {
	from := d.i
	key := d.key()
	elem := reflect.New(m.Type().Elem()).Elem()
	if err := d.value(elem); err != nil {
		return err
	}
	k, err := d.mapKey(m.Type().Key(), key, from)
	if err != nil {
		return err
	}
	if k.IsValid() {
		m.SetMapIndex(k, elem)
	}
	return nil
}

func (d *decoder) mapKey(t reflect.Type, key string, from int) (reflect.Value, error) {
	k := reflect.New(t)
	switch {
	case reflect.PointerTo(t).Implements(textUnmarshalerType):
		err := k.Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(key))
		return k.Elem(), err
	case t.Kind() == reflect.String:
		k.Elem().SetString(key)
		return k.Elem(), nil
	case k.Elem().CanInt():
		n, err := strconv.ParseInt(key, 10, 64)
		if err != nil || t.OverflowInt(n) {
			d.misfit("number "+key, t, from+1)
			return reflect.Value{}, nil
		}
		k.Elem().SetInt(n)
	default:
		n, err := strconv.ParseUint(key, 10, 64)
		if err != nil || t.OverflowUint(n) {
			d.misfit("number "+key, t, from+1)
			return reflect.Value{}, nil
		}
		k.Elem().SetUint(n)
	}
	return k.Elem(), nil
}

func (d *decoder) field(v reflect.Value, info *typeInfo) error {
	key := d.key()
	f := info.find(key)
	if f == nil {
		if d.knownOnly {
			d.save(fmt.Errorf("json: unknown field %q", key))
		}
		return d.value(reflect.Value{})
	}
	t := v.Type()
	for _, i := range f.index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !v.CanSet() { // an embedded pointer to an unexported struct
					d.save(fmt.Errorf("json: cannot set embedded pointer to unexported struct: %v", v.Type().Elem()))
					return d.value(reflect.Value{})
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	d.path = append(d.path, f.name)
	d.structT = t
	if f.quoted {
		return d.quotedField(v)
	}
	return d.value(v)
}

// quotedField sets a field with the option "string": its JSON stands in a string.
func (d *decoder) quotedField(v reflect.Value) error {
	d.i = skipSpace(d.data, d.i)
	from := d.i
	d.i = skipValue(d.data, from)
	item := d.data[from:d.i]
	switch {
	case isNull(item):
		return d.literal(item, v, false)
	case item[0] == '"':
		return d.literal([]byte(unquote(item)), v, true)
	}
	d.save(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into %v", v.Type()))
	return nil
}
