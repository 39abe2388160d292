package slog

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"strconv"
	"time"
	"unicode/utf8"
)

// A JSONHandler writes each record as an object on a line of its own.
type JSONHandler struct{ *common }

func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newCommon(w, opts, true)}
}

func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }
func (h *JSONHandler) Handle(_ context.Context, r Record) error    { return h.handle(r) }
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler              { return &JSONHandler{h.withAttrs(attrs)} }
func (h *JSONHandler) WithGroup(name string) Handler               { return &JSONHandler{h.withGroup(name)} }

func (p *printer) jsonValue(v Value) error {
	switch v.Kind() {
	case KindString:
		p.string(v.text)
	case KindInt64, KindUint64, KindBool:
		p.line = v.append(p.line)
	case KindDuration:
		p.line = strconv.AppendInt(p.line, int64(v.num), 10)
	case KindTime:
		p.time(v.Time())
	case KindAny:
		_, own := v.any.(json.Marshaler)
		if err, ok := v.any.(error); ok && !own {
			p.string(err.Error())
			return nil
		}
		return p.marshal(v.any)
	default: // a float, for what JSON has no words for
		return p.marshal(v.Any())
	}
	return nil
}

func (p *printer) marshal(x any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(x); err != nil {
		return err
	}
	p.line = append(p.line, bytes.TrimSuffix(b.Bytes(), []byte{'\n'})...)
	return nil
}

func appendJSONTime(dst []byte, t time.Time) []byte {
	if y := t.Year(); y < 0 || y >= 10000 {
		return append(dst, `"!ERROR:time.Time year outside of range [0,9999]"`...) // RFC 3339 has four digits
	}
	return append(t.AppendFormat(append(dst, '"'), time.RFC3339Nano), '"')
}

const hexDigits = "0123456789abcdef"

// appendJSONString writes what stands between the quotes. Otherwise than package json it has no letters for \b and \f.
func appendJSONString(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', s[i])
		case r == '\n':
			dst = append(dst, `\n`...)
		case r == '\r':
			dst = append(dst, `\r`...)
		case r == '\t':
			dst = append(dst, `\t`...)
		case r < ' ':
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[r>>4], hexDigits[r&15])
		case r == utf8.RuneError && size == 1:
			dst = append(dst, `\ufffd`...)
		case r == '\u2028' || r == '\u2029':
			dst = append(dst, '\\', 'u', '2', '0', '2', hexDigits[r&15])
		default:
			dst = append(dst, s[i:i+size]...)
		}
		i += size
	}
	return dst
}
