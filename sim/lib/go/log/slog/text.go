package slog

import (
	"context"
	"encoding"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// A TextHandler writes key=value pairs with blanks between them.
type TextHandler struct{ *common }

func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newCommon(w, opts, false)}
}

func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }
func (h *TextHandler) Handle(_ context.Context, r Record) error    { return h.handle(r) }
func (h *TextHandler) WithAttrs(attrs []Attr) Handler              { return &TextHandler{h.withAttrs(attrs)} }
func (h *TextHandler) WithGroup(name string) Handler               { return &TextHandler{h.withGroup(name)} }

func (p *printer) textValue(v Value) error {
	switch v.Kind() {
	case KindString:
		p.string(v.text)
	case KindTime:
		p.time(v.Time())
	case KindAny:
		if m, ok := v.any.(encoding.TextMarshaler); ok {
			text, err := m.MarshalText()
			if err == nil {
				p.string(string(text))
			}
			return err
		}
		if b, ok := bytesOf(v.any); ok {
			p.line = strconv.AppendQuote(p.line, string(b))
			return nil
		}
		p.string(fmt.Sprintf("%+v", v.any))
	default:
		p.line = v.append(p.line)
	}
	return nil
}

// bytesOf gives those of []byte and of types like it.
func bytesOf(x any) ([]byte, bool) {
	if b, ok := x.([]byte); ok {
		return b, true
	}
	if t := reflect.TypeOf(x); t != nil && t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8 {
		return reflect.ValueOf(x).Bytes(), true
	}
	return nil, false
}

func appendText(dst []byte, s string) []byte {
	if needsQuotes(s) {
		return strconv.AppendQuote(dst, s)
	}
	return append(dst, s...)
}

func needsQuotes(s string) bool {
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
			if r <= ' ' || r == '=' || r == '"' {
				return true
			}
		case r == utf8.RuneError || unicode.IsSpace(r) || !unicode.IsPrint(r):
			return true
		}
	}
	return s == ""
}
