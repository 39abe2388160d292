package template

import (
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

// shown is what the arguments of an escaping function print.
func shown(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	for i, arg := range args {
		if a, ok := printable(reflect.ValueOf(arg)); ok {
			args[i] = a
		}
	}
	return fmt.Sprint(args...)
}

var forHTML = strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

func HTMLEscape(w io.Writer, b []byte)   { io.WriteString(w, HTMLEscapeString(string(b))) }
func HTMLEscapeString(s string) string   { return forHTML.Replace(s) }
func HTMLEscaper(args ...any) string     { return HTMLEscapeString(shown(args)) }
func URLQueryEscaper(args ...any) string { return url.QueryEscape(shown(args)) }
func JSEscape(w io.Writer, b []byte)     { io.WriteString(w, JSEscapeString(string(b))) }
func JSEscaper(args ...any) string       { return JSEscapeString(shown(args)) }

// JSEscapeString is for text between the quotes of JavaScript, within HTML too.
func JSEscapeString(s string) string {
	special := func(r rune) bool { return r < ' ' || r >= utf8.RuneSelf || strings.ContainsRune(`\'"<>&=`, r) }
	if strings.IndexFunc(s, special) < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\\' || r == '\'' || r == '"':
			b.WriteByte('\\')
			b.WriteByte(s[i])
		case r >= utf8.RuneSelf && unicode.IsPrint(r) || r < utf8.RuneSelf && !special(r):
			b.WriteString(s[i : i+size])
		default:
			fmt.Fprintf(&b, `\u%04X`, r)
		}
		i += size
	}
	return b.String()
}
