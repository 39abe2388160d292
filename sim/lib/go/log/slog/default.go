package slog

import (
	"bytes"
	"context"
	"io"
	"log"
	"log/internal"
	"sync/atomic"
	"time"
)

// logLevel is the least level that the default Logger passes to package log, and the level of what package log passes on.
var logLevel LevelVar

func SetLogLoggerLevel(level Level) (oldLevel Level) {
	oldLevel = logLevel.Level()
	logLevel.Set(level)
	return oldLevel
}

var defaultLogger atomic.Pointer[Logger]

func init() { defaultLogger.Store(New(newDefaultHandler(internal.Output))) }

func Default() *Logger { return defaultLogger.Load() }

// SetDefault makes l the Logger of the package's functions, and lets package log write to it.
func SetDefault(l *Logger) {
	defaultLogger.Store(l)
	if _, ok := l.handler.(*defaultHandler); ok {
		return // which writes to package log
	}
	places := log.Flags()&(log.Lshortfile|log.Llongfile) != 0
	log.SetOutput(&handlerWriter{l.handler, &logLevel, places})
	log.SetFlags(0)
}

// A defaultHandler writes a line with package log.
type defaultHandler struct {
	*common
	output func(pc uintptr, line []byte) error
}

func newDefaultHandler(output func(pc uintptr, line []byte) error) *defaultHandler {
	return &defaultHandler{newCommon(io.Discard, nil, false), output}
}

func (*defaultHandler) Enabled(_ context.Context, level Level) bool { return level >= logLevel.Level() }

func (h *defaultHandler) Handle(_ context.Context, r Record) error {
	p := h.printer([]byte(r.Level.String()+" "+r.Message), " ")
	p.attributes(r)
	return h.output(r.PC, p.line)
}

func (h *defaultHandler) WithAttrs(as []Attr) Handler {
	return &defaultHandler{h.withAttrs(as), h.output}
}

func (h *defaultHandler) WithGroup(name string) Handler {
	return &defaultHandler{h.withGroup(name), h.output}
}

// A handlerWriter makes a record of each line that package log writes.
type handlerWriter struct {
	handler Handler
	level   Leveler
	places  bool
}

func (w *handlerWriter) Write(line []byte) (int, error) {
	level := w.level.Level()
	if !w.handler.Enabled(context.Background(), level) {
		return 0, nil
	}
	var pc uintptr
	if w.places {
		pc = caller(6) // above Write are three functions of package log
	}
	r := NewRecord(time.Now(), level, string(bytes.TrimSuffix(line, []byte{'\n'})), pc)
	return len(line), w.handler.Handle(context.Background(), r)
}

// NewLogLogger returns a Logger of package log that writes to h.
func NewLogLogger(h Handler, level Level) *log.Logger {
	return log.New(&handlerWriter{h, level, true}, "", 0)
}
