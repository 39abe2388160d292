package slog

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"
)

// A Level is how much a record matters. There is room between the named ones.
type Level int

const (
	LevelDebug Level = -4
	LevelInfo  Level = 0
	LevelWarn  Level = 4
	LevelError Level = 8
)

// String names the level below and the distance from it: INFO, WARN+1.
func (l Level) String() string {
	name, base := "ERROR", LevelError
	switch {
	case l < LevelInfo:
		name, base = "DEBUG", LevelDebug
	case l < LevelWarn:
		name, base = "INFO", LevelInfo
	case l < LevelError:
		name, base = "WARN", LevelWarn
	}
	if l == base {
		return name
	}
	return fmt.Sprintf("%s%+d", name, l-base)
}

func (l Level) Level() Level { return l }

func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }
func (l Level) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, l.String()), nil }

func (l *Level) UnmarshalText(data []byte) error { return l.parse(string(data)) }

func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.parse(s)
}

func (l *Level) parse(s string) error {
	name, offset := s, 0
	var err error
	if i := strings.IndexAny(s, "+-"); i >= 0 {
		name = s[:i]
		offset, err = strconv.Atoi(s[i:])
	}
	if err == nil {
		var base Level
		base, err = named(name)
		if err == nil {
			*l = base + Level(offset)
			return nil
		}
	}
	return fmt.Errorf("slog: level string %q: %w", s, err)
}

func named(name string) (Level, error) {
	switch strings.ToUpper(name) {
	case "DEBUG":
		return LevelDebug, nil
	case "INFO":
		return LevelInfo, nil
	case "WARN":
		return LevelWarn, nil
	case "ERROR":
		return LevelError, nil
	}
	return 0, errors.New("unknown name")
}

// A Leveler is a Level, or something that gives one each time it is asked.
type Leveler interface{ Level() Level }

// A LevelVar is a Level that may change while handlers use it. The zero one is LevelInfo.
type LevelVar struct{ level atomic.Int64 }

func (v *LevelVar) Level() Level   { return Level(v.level.Load()) }
func (v *LevelVar) Set(l Level)    { v.level.Store(int64(l)) }
func (v *LevelVar) String() string { return "LevelVar(" + v.Level().String() + ")" }

func (v *LevelVar) MarshalText() ([]byte, error) { return v.Level().MarshalText() }

func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	err := l.UnmarshalText(data)
	if err == nil {
		v.Set(l)
	}
	return err
}
