package flag

import (
	"encoding"
	"errors"
	"strconv"
	"time"
)

// A Value is where a flag's text goes. A bool-like one has a method IsBoolFlag that says true: it needs no text.
type Value interface {
	String() string
	Set(string) error
}

// A Getter gives its content back.
type Getter interface {
	Value
	Get() any
}

type boolFlag interface {
	Value
	IsBoolFlag() bool
}

var (
	errParse = errors.New("parse error")
	errRange = errors.New("value out of range")
)

// plain makes strconv's errors short.
func plain(err error) error {
	switch {
	case errors.Is(err, strconv.ErrSyntax):
		return errParse
	case errors.Is(err, strconv.ErrRange):
		return errRange
	}
	return err
}

// Each type of flag is the variable itself with methods.
type (
	boolValue     bool
	intValue      int
	int64Value    int64
	uintValue     uint
	uint64Value   uint64
	stringValue   string
	float64Value  float64
	durationValue time.Duration
	textValue     struct{ p encoding.TextUnmarshaler }
	funcValue     func(string) error
	boolFuncValue func(string) error
)

func (v *boolValue) Set(s string) error {
	b, err := strconv.ParseBool(s)
	*v = boolValue(b)
	return plain(err)
}

func (v *intValue) Set(s string) error {
	i, err := strconv.ParseInt(s, 0, strconv.IntSize)
	*v = intValue(i)
	return plain(err)
}

func (v *int64Value) Set(s string) error {
	i, err := strconv.ParseInt(s, 0, 64)
	*v = int64Value(i)
	return plain(err)
}

func (v *uintValue) Set(s string) error {
	u, err := strconv.ParseUint(s, 0, strconv.IntSize)
	*v = uintValue(u)
	return plain(err)
}

func (v *uint64Value) Set(s string) error {
	u, err := strconv.ParseUint(s, 0, 64)
	*v = uint64Value(u)
	return plain(err)
}

func (v *float64Value) Set(s string) error {
	f, err := strconv.ParseFloat(s, 64)
	*v = float64Value(f)
	return plain(err)
}

func (v *durationValue) Set(s string) error {
	d, err := time.ParseDuration(s)
	*v = durationValue(d)
	if err != nil {
		return errParse
	}
	return nil
}

func (v *stringValue) Set(s string) error {
	*v = stringValue(s)
	return nil
}

func (v textValue) Set(s string) error     { return v.p.UnmarshalText([]byte(s)) }
func (v funcValue) Set(s string) error     { return v(s) }
func (v boolFuncValue) Set(s string) error { return v(s) }

func (v *boolValue) IsBoolFlag() bool    { return true }
func (v boolFuncValue) IsBoolFlag() bool { return true }

func (v *boolValue) String() string     { return strconv.FormatBool(bool(*v)) }
func (v *intValue) String() string      { return strconv.Itoa(int(*v)) }
func (v *int64Value) String() string    { return strconv.FormatInt(int64(*v), 10) }
func (v *uintValue) String() string     { return strconv.FormatUint(uint64(*v), 10) }
func (v *uint64Value) String() string   { return strconv.FormatUint(uint64(*v), 10) }
func (v *float64Value) String() string  { return strconv.FormatFloat(float64(*v), 'g', -1, 64) }
func (v *durationValue) String() string { return time.Duration(*v).String() }
func (v *stringValue) String() string   { return string(*v) }
func (v funcValue) String() string      { return "" }
func (v boolFuncValue) String() string  { return "" }

func (v textValue) String() string {
	if m, ok := v.p.(encoding.TextMarshaler); ok {
		if text, err := m.MarshalText(); err == nil {
			return string(text)
		}
	}
	return ""
}

func (v *boolValue) Get() any     { return bool(*v) }
func (v *intValue) Get() any      { return int(*v) }
func (v *int64Value) Get() any    { return int64(*v) }
func (v *uintValue) Get() any     { return uint(*v) }
func (v *uint64Value) Get() any   { return uint64(*v) }
func (v *float64Value) Get() any  { return float64(*v) }
func (v *durationValue) Get() any { return time.Duration(*v) }
func (v *stringValue) Get() any   { return string(*v) }
func (v textValue) Get() any      { return v.p }
