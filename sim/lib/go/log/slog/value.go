package slog

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Kind says what a Value holds.
type Kind int

const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = [...]string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func (k Kind) String() string {
	if k >= 0 && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// A Value is what stands in an attribute. Numbers and strings need no interface.
type Value struct {
	_    [0]func() // Values are compared by Equal
	num  uint64    // of Bool, Duration, Float64, Int64 and Uint64
	text string
	any  any // a kind for those above and for String, else what it is: time.Time, group, LogValuer, or anything
}

type (
	kind  Kind   // in Value.any; a Kind there is somebody's value
	group []Attr // likewise
)

// A LogValuer makes its Value when it is logged.
type LogValuer interface{ LogValue() Value }

func number(k Kind, n uint64) Value { return Value{num: n, any: kind(k)} }

func StringValue(value string) Value      { return Value{text: value, any: kind(KindString)} }
func IntValue(v int) Value                { return Int64Value(int64(v)) }
func Int64Value(v int64) Value            { return number(KindInt64, uint64(v)) }
func Uint64Value(v uint64) Value          { return number(KindUint64, v) }
func Float64Value(v float64) Value        { return number(KindFloat64, math.Float64bits(v)) }
func DurationValue(v time.Duration) Value { return number(KindDuration, uint64(v)) }

func BoolValue(v bool) Value {
	if v {
		return number(KindBool, 1)
	}
	return number(KindBool, 0)
}

// TimeValue forgets the monotonic clock.
func TimeValue(v time.Time) Value { return Value{any: v.Round(0)} }

// GroupValue leaves out groups that are empty.
func GroupValue(as ...Attr) Value {
	if emptyGroups(as) > 0 {
		as = slices.DeleteFunc(slices.Clone(as), func(a Attr) bool { return a.Value.isEmptyGroup() })
	}
	return Value{any: group(as)}
}

func emptyGroups(as []Attr) int {
	n := 0
	for _, a := range as {
		if a.Value.isEmptyGroup() {
			n++
		}
	}
	return n
}

// isEmptyGroup looks no deeper than the group itself: GroupValue has left out those within.
func (v Value) isEmptyGroup() bool { return v.Kind() == KindGroup && len(v.Group()) == 0 }

// AnyValue is a value's own Value where it has one.
func AnyValue(v any) Value {
	switch v := v.(type) {
	case string:
		return StringValue(v)
	case int:
		return Int64Value(int64(v))
	case int64:
		return Int64Value(v)
	case int32:
		return Int64Value(int64(v))
	case int16:
		return Int64Value(int64(v))
	case int8:
		return Int64Value(int64(v))
	case uint:
		return Uint64Value(uint64(v))
	case uint64:
		return Uint64Value(v)
	case uint32:
		return Uint64Value(uint64(v))
	case uint16:
		return Uint64Value(uint64(v))
	case uint8:
		return Uint64Value(uint64(v))
	case uintptr:
		return Uint64Value(uint64(v))
	case float64:
		return Float64Value(v)
	case float32:
		return Float64Value(float64(v))
	case bool:
		return BoolValue(v)
	case time.Duration:
		return DurationValue(v)
	case time.Time:
		return TimeValue(v)
	case []Attr:
		return GroupValue(v...)
	case Value:
		return v
	}
	return Value{any: v}
}

func (v Value) Kind() Kind {
	switch x := v.any.(type) {
	case kind:
		return Kind(x)
	case time.Time:
		return KindTime
	case group:
		return KindGroup
	case LogValuer:
		return KindLogValuer
	}
	return KindAny
}

// must panics when the value is of another kind than the one that was asked for.
func (v Value) must(want Kind) {
	if have := v.Kind(); have != want {
		panic(fmt.Sprintf("Value kind is %s, not %s", have, want))
	}
}

func (v Value) Int64() int64 {
	v.must(KindInt64)
	return int64(v.num)
}

func (v Value) Uint64() uint64 {
	v.must(KindUint64)
	return v.num
}

func (v Value) Bool() bool {
	v.must(KindBool)
	return v.num == 1
}

func (v Value) Duration() time.Duration {
	v.must(KindDuration)
	return time.Duration(v.num)
}

func (v Value) Float64() float64 {
	v.must(KindFloat64)
	return math.Float64frombits(v.num)
}

func (v Value) Time() time.Time {
	v.must(KindTime)
	return v.any.(time.Time)
}

func (v Value) LogValuer() LogValuer { return v.any.(LogValuer) }

func (v Value) Group() []Attr {
	if g, ok := v.any.(group); ok {
		return g
	}
	panic("Group: bad kind")
}

func (v Value) Any() any {
	switch v.Kind() {
	case KindGroup:
		return v.Group()
	case KindBool:
		return v.Bool()
	case KindDuration:
		return v.Duration()
	case KindFloat64:
		return v.Float64()
	case KindInt64:
		return v.Int64()
	case KindUint64:
		return v.Uint64()
	case KindString:
		return v.text
	}
	return v.any
}

// String of any other kind than String is how fmt prints the value.
func (v Value) String() string {
	if v.Kind() == KindString {
		return v.text
	}
	return string(v.append(nil))
}

func (v Value) append(dst []byte) []byte {
	switch v.Kind() {
	case KindString:
		return append(dst, v.text...)
	case KindInt64:
		return strconv.AppendInt(dst, int64(v.num), 10)
	case KindUint64:
		return strconv.AppendUint(dst, v.num, 10)
	case KindFloat64:
		return strconv.AppendFloat(dst, v.Float64(), 'g', -1, 64)
	case KindBool:
		return strconv.AppendBool(dst, v.num == 1)
	case KindDuration:
		return append(dst, v.Duration().String()...)
	case KindTime:
		return append(dst, v.Time().String()...)
	case KindGroup:
		return fmt.Append(dst, v.Group())
	}
	return fmt.Append(dst, v.any)
}

// Equal compares kinds and values. Values of types that == cannot compare panic.
func (v Value) Equal(w Value) bool {
	k := v.Kind()
	if k != w.Kind() {
		return false
	}
	switch k {
	case KindString:
		return v.text == w.text
	case KindFloat64:
		return v.Float64() == w.Float64()
	case KindTime:
		return v.Time().Equal(w.Time())
	case KindGroup:
		return slices.EqualFunc(v.Group(), w.Group(), Attr.Equal)
	case KindAny, KindLogValuer:
		return v.any == w.any
	}
	return v.num == w.num
}

const mostResolved = 100 // LogValuers that make LogValuers

// Resolve asks LogValuers until there is another value. One that panics, or that never comes to an end, gives an error.
func (v Value) Resolve() (resolved Value) {
	first := v
	defer func() {
		if recover() != nil {
			resolved = AnyValue(fmt.Errorf("LogValue panicked\n%s", callers(3, 5)))
		}
	}()
	for range mostResolved {
		if v.Kind() != KindLogValuer {
			return v
		}
		v = v.LogValuer().LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", first.Any()))
}

// callers lists the functions that called, at most n of them.
func callers(skip, n int) string {
	pcs := make([]uintptr, n+1)
	pcs = pcs[:runtime.Callers(skip, pcs)]
	if len(pcs) == 0 {
		return "(no stack)"
	}
	var b strings.Builder
	frames := runtime.CallersFrames(pcs)
	for range n {
		frame, more := frames.Next()
		fmt.Fprintf(&b, "called from %s (%s:%d)\n", frame.Function, frame.File, frame.Line)
		if !more {
			return b.String()
		}
	}
	return b.String() + "(rest of stack elided)\n"
}
