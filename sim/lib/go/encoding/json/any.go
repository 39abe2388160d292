package json

import (
	"reflect"
	"strconv"
)

// What decoding into an any makes: []any, map[string]any, and the types of literals.

func (d *decoder) any() any {
	d.i = skipSpace(d.data, d.i)
	switch d.data[d.i] {
	case '[':
		return d.anyArray()
	case '{':
		return d.anyObject()
	}
	from := d.i
	d.i = skipValue(d.data, from)
	return d.anyLiteral(d.data[from:d.i])
}

func (d *decoder) anyArray() []any {
	list := []any{}
	d.each(']', func() error {
		list = append(list, d.any())
		return nil
	})
	return list
}

func (d *decoder) anyObject() map[string]any {
	m := map[string]any{}
	d.each('}', func() error {
		key := d.key()
		m[key] = d.any()
		return nil
	})
	return m
}

func (d *decoder) anyLiteral(item []byte) any {
	switch item[0] {
	case 'n':
		return nil
	case 't', 'f':
		return item[0] == 't'
	case '"':
		return unquote(item)
	}
	n, err := d.number(string(item))
	if err != nil {
		d.save(err)
	}
	return n
}

// number is s as a float64 or, where that is wanted, as it stands.
func (d *decoder) number(s string) (any, error) {
	if d.useNumber {
		return Number(s), nil
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + s, Type: reflect.TypeOf(0.0), Offset: int64(d.i + 1)}
	}
	return f, nil
}
