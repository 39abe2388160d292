// Package slog logs messages with keys and values. A Logger makes a Record of each call and gives it to a Handler, which
// writes it: as text, as JSON, or through package log.
package slog

import (
	"context"
	"runtime"
	"time"
)

// A Logger makes records.
type Logger struct{ handler Handler }

func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler")
	}
	return &Logger{h}
}

func (l *Logger) Handler() Handler { return l.handler }

// With returns a Logger whose records all have these attributes.
func (l *Logger) With(args ...any) *Logger {
	if len(args) == 0 {
		return l
	}
	return &Logger{l.handler.WithAttrs(attrs(args))}
}

// WithGroup returns a Logger that puts everything added to it, or to its records, into a group.
func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	return &Logger{l.handler.WithGroup(name)}
}

func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	if ctx == nil {
		ctx = context.Background()
	}
	return l.handler.Enabled(ctx, level)
}

func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.log(ctx, level, msg, args...)
}

func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	if r, ok := l.record(ctx, level, msg); ok {
		r.AddAttrs(attrs...)
		l.handle(ctx, r)
	}
}

func (l *Logger) Debug(msg string, args ...any) { l.log(nil, LevelDebug, msg, args...) }
func (l *Logger) Info(msg string, args ...any)  { l.log(nil, LevelInfo, msg, args...) }
func (l *Logger) Warn(msg string, args ...any)  { l.log(nil, LevelWarn, msg, args...) }
func (l *Logger) Error(msg string, args ...any) { l.log(nil, LevelError, msg, args...) }

func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelDebug, msg, args...)
}

func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelInfo, msg, args...)
}

func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelWarn, msg, args...)
}

func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelError, msg, args...)
}

// log is called by what the program calls: the record's place is two calls above.
func (l *Logger) log(ctx context.Context, level Level, msg string, args ...any) {
	if !l.Enabled(ctx, level) {
		return
	}
	r := NewRecord(time.Now(), level, msg, caller(4))
	r.Add(args...)
	l.handle(ctx, r)
}

func (l *Logger) record(ctx context.Context, level Level, msg string) (r Record, enabled bool) {
	if !l.Enabled(ctx, level) {
		return r, false
	}
	return NewRecord(time.Now(), level, msg, caller(4)), true
}

func (l *Logger) handle(ctx context.Context, r Record) {
	if ctx == nil {
		ctx = context.Background()
	}
	l.handler.Handle(ctx, r) // nobody could be told of an error
}

func caller(skip int) uintptr {
	var pcs [1]uintptr
	runtime.Callers(skip, pcs[:])
	return pcs[0]
}

// The functions of the package use the default Logger.

func With(args ...any) *Logger { return Default().With(args...) }

func Log(ctx context.Context, level Level, msg string, args ...any) {
	Default().log(ctx, level, msg, args...)
}

func LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	l := Default()
	if r, ok := l.record(ctx, level, msg); ok {
		r.AddAttrs(attrs...)
		l.handle(ctx, r)
	}
}

func Debug(msg string, args ...any) { Default().log(nil, LevelDebug, msg, args...) }
func Info(msg string, args ...any)  { Default().log(nil, LevelInfo, msg, args...) }
func Warn(msg string, args ...any)  { Default().log(nil, LevelWarn, msg, args...) }
func Error(msg string, args ...any) { Default().log(nil, LevelError, msg, args...) }

func DebugContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelDebug, msg, args...)
}

func InfoContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelInfo, msg, args...)
}

func WarnContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelWarn, msg, args...)
}

func ErrorContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelError, msg, args...)
}
