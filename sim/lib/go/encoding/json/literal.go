package json

import (
	"encoding/base64"
	"fmt"
	"reflect"
	"strconv"
)

// literal sets v to a literal. fromQuoted: it stood in a string, by the option "string", and may be anything.
func (d *decoder) literal(item []byte, v reflect.Value, fromQuoted bool) error {
	if len(item) == 0 { // an empty string for a quoted field
		d.save(badQuoted(item, v))
		return nil
	}
	t := v.Type()
	u, ut, v := target(v, isNull(item))
	if u != nil {
		return u.UnmarshalJSON(item)
	}
	if ut != nil {
		if item[0] != '"' {
			d.misfit(describe(item), t, d.i)
			return nil
		}
		return ut.UnmarshalText([]byte(unquote(item)))
	}
	if fromQuoted && !isLiteral(item) {
		d.save(badQuoted(item, v))
		return nil
	}
	switch item[0] {
	case 'n':
		setNull(v)
	case 't', 'f':
		d.boolean(item, v, fromQuoted)
	case '"':
		d.text(item, v, fromQuoted)
	default:
		d.numeral(string(item), v, fromQuoted)
	}
	return nil
}

func isLiteral(item []byte) bool {
	c := &checker{data: item}
	return item[0] != '{' && item[0] != '[' && !isSpace(item[0]) && c.value() && c.i == len(item)
}

func badQuoted(item []byte, v reflect.Value) error {
	return fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal %q into %v", item, v.Type())
}

func describe(item []byte) string {
	switch item[0] {
	case 'n':
		return "null"
	case 't', 'f':
		return "bool"
	case '"':
		return "string"
	}
	return "number"
}

// setNull makes nil what can be nil, and leaves the rest alone.
func setNull(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
		v.SetZero()
	}
}

func (d *decoder) boolean(item []byte, v reflect.Value, fromQuoted bool) {
	value := item[0] == 't'
	switch {
	case v.Kind() == reflect.Bool:
		v.SetBool(value)
	case v.Kind() == reflect.Interface && v.NumMethod() == 0:
		v.Set(reflect.ValueOf(value))
	case fromQuoted:
		d.save(badQuoted(item, v))
	default:
		d.misfit("bool", v.Type(), d.i)
	}
}

func (d *decoder) text(item []byte, v reflect.Value, fromQuoted bool) {
	s := unquote(item)
	switch {
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
		b, err := base64.StdEncoding.DecodeString(s)
		if err != nil {
			d.save(err)
			return
		}
		v.SetBytes(b)
	case v.Kind() == reflect.String:
		if v.Type() == numberType && !isNumber(s) {
			d.save(fmt.Errorf("json: invalid number literal, trying to unmarshal %q into Number", item))
			return
		}
		v.SetString(s)
	case v.Kind() == reflect.Interface && v.NumMethod() == 0:
		v.Set(reflect.ValueOf(s))
	default:
		d.misfit("string", v.Type(), d.i)
	}
}

func (d *decoder) numeral(s string, v reflect.Value, fromQuoted bool) {
	switch {
	case v.Kind() == reflect.String && v.Type() == numberType:
		v.SetString(s)
	case v.Kind() == reflect.Interface && v.NumMethod() == 0:
		n, err := d.number(s)
		if err != nil {
			d.save(err)
			return
		}
		v.Set(reflect.ValueOf(n))
	case v.CanInt():
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil || v.OverflowInt(n) {
			d.misfit("number "+s, v.Type(), d.i)
			return
		}
		v.SetInt(n)
	case v.CanUint():
		n, err := strconv.ParseUint(s, 10, 64)
		if err != nil || v.OverflowUint(n) {
			d.misfit("number "+s, v.Type(), d.i)
			return
		}
		v.SetUint(n)
	case v.CanFloat():
		n, err := strconv.ParseFloat(s, v.Type().Bits())
		if err != nil || v.OverflowFloat(n) {
			d.misfit("number "+s, v.Type(), d.i)
			return
		}
		v.SetFloat(n)
	case fromQuoted:
		d.save(badQuoted([]byte(s), v))
	default:
		d.misfit("number", v.Type(), d.i)
	}
}
