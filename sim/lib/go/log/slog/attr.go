package slog

import "time"

// An Attr is a key with a value.
type Attr struct {
	Key   string
	Value Value
}

func String(key, value string) Attr             { return Attr{key, StringValue(value)} }
func Int64(key string, value int64) Attr        { return Attr{key, Int64Value(value)} }
func Int(key string, value int) Attr            { return Attr{key, IntValue(value)} }
func Uint64(key string, v uint64) Attr          { return Attr{key, Uint64Value(v)} }
func Float64(key string, v float64) Attr        { return Attr{key, Float64Value(v)} }
func Bool(key string, v bool) Attr              { return Attr{key, BoolValue(v)} }
func Time(key string, v time.Time) Attr         { return Attr{key, TimeValue(v)} }
func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }
func Any(key string, value any) Attr            { return Attr{key, AnyValue(value)} }

// Group makes an attribute of others, which are given as to Logger.Info.
func Group(key string, args ...any) Attr { return Attr{key, GroupValue(attrs(args)...)} }

func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }
func (a Attr) String() string    { return a.Key + "=" + a.Value.String() }

func (a Attr) isEmpty() bool { return a.Key == "" && a.Value.num == 0 && a.Value.any == nil }

const badKey = "!BADKEY" // of a value without one

// nextAttr takes an attribute, or a key and its value, from the front of args.
func nextAttr(args []any) (a Attr, rest []any) {
	switch first := args[0].(type) {
	case Attr:
		return first, args[1:]
	case string:
		if len(args) == 1 {
			return String(badKey, first), nil
		}
		return Any(first, args[1]), args[2:]
	}
	return Any(badKey, args[0]), args[1:]
}

func attrs(args []any) []Attr {
	var list []Attr
	for len(args) > 0 {
		var a Attr
		a, args = nextAttr(args)
		list = append(list, a)
	}
	return list
}
