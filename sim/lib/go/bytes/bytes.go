// Package bytes works on slices of bytes as package strings does on strings.
package bytes

import (
	"strings"
	"unicode/utf8"
)

// MinRead is the room that ReadFrom makes before each Read.
const MinRead = 512

func Equal(a, b []byte) bool              { return string(a) == string(b) }
func Compare(a, b []byte) int             { return strings.Compare(string(a), string(b)) }
func Contains(b, sub []byte) bool         { return Index(b, sub) >= 0 }
func ContainsAny(b []byte, s string) bool { return strings.ContainsAny(string(b), s) }
func ContainsRune(b []byte, r rune) bool  { return strings.ContainsRune(string(b), r) }
func Count(b, sep []byte) int             { return strings.Count(string(b), string(sep)) }
func Index(b, sep []byte) int             { return strings.Index(string(b), string(sep)) }
func LastIndex(b, sep []byte) int         { return strings.LastIndex(string(b), string(sep)) }
func IndexAny(b []byte, chars string) int { return strings.IndexAny(string(b), chars) }
func IndexRune(b []byte, r rune) int      { return strings.IndexRune(string(b), r) }
func EqualFold(a, b []byte) bool          { return strings.EqualFold(string(a), string(b)) }
func HasPrefix(b, prefix []byte) bool     { return strings.HasPrefix(string(b), string(prefix)) }
func HasSuffix(b, suffix []byte) bool     { return strings.HasSuffix(string(b), string(suffix)) }
func Runes(b []byte) []rune               { return []rune(string(b)) }

func IndexFunc(b []byte, f func(rune) bool) int { return strings.IndexFunc(string(b), f) }

func IndexByte(b []byte, c byte) int {
	for i, x := range b {
		if x == c {
			return i
		}
	}
	return -1
}

func LastIndexByte(b []byte, c byte) int {
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] == c {
			return i
		}
	}
	return -1
}

func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// What follows returns parts of b, which share its memory.

func TrimSpace(b []byte) []byte {
	start := strings.TrimLeft(string(b), " \t\n\v\f\r\u0085\u00A0")
	b = b[len(b)-len(start):]
	b = b[:len(strings.TrimSpace(string(b)))]
	if len(b) == 0 {
		return nil
	}
	return b
}

func TrimLeft(b []byte, cutset string) []byte {
	b = b[len(b)-len(strings.TrimLeft(string(b), cutset)):]
	if len(b) == 0 {
		return nil
	}
	return b
}

func TrimRight(b []byte, cutset string) []byte { return b[:len(strings.TrimRight(string(b), cutset))] }
func Trim(b []byte, cutset string) []byte      { return TrimRight(TrimLeft(b, cutset), cutset) }

func TrimPrefix(b, prefix []byte) []byte {
	if HasPrefix(b, prefix) {
		return b[len(prefix):]
	}
	return b
}

func TrimSuffix(b, suffix []byte) []byte {
	if HasSuffix(b, suffix) {
		return b[:len(b)-len(suffix)]
	}
	return b
}

func Cut(b, sep []byte) (before, after []byte, found bool) {
	if i := Index(b, sep); i >= 0 {
		return b[:i], b[i+len(sep):], true
	}
	return b, nil, false
}

// in finds the places of parts in b, which they follow one another in.
func in(b []byte, parts []string) [][]byte {
	if parts == nil {
		return nil
	}
	list := make([][]byte, len(parts))
	at := 0
	for i, part := range parts {
		at += strings.Index(string(b[at:]), part)
		list[i] = b[at : at+len(part) : at+len(part)]
		at += len(part)
	}
	return list
}

func Fields(b []byte) [][]byte { return in(b, strings.Fields(string(b))) }

func Split(b, sep []byte) [][]byte         { return SplitN(b, sep, -1) }
func SplitN(b, sep []byte, n int) [][]byte { return split(b, string(sep), 0, n) }
func SplitAfter(b, sep []byte) [][]byte    { return split(b, string(sep), len(sep), -1) }

func split(b []byte, sep string, keep, n int) [][]byte {
	var list [][]byte
	for _, part := range strings.SplitN(string(b), sep, n) {
		end := len(part)
		if end+len(sep) <= len(b) && sep != "" {
			list = append(list, b[:end+keep:end+keep])
			b = b[end+len(sep):]
		} else {
			list = append(list, b[:end:end])
			b = b[end:]
		}
	}
	return list
}

func Join(parts [][]byte, sep []byte) []byte {
	b := []byte{}
	for i, part := range parts {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, part...)
	}
	return b
}

// What follows returns new slices.

func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	return []byte(strings.Repeat(string(b), count))
}

func Replace(b, old, new []byte, n int) []byte {
	return []byte(strings.Replace(string(b), string(old), string(new), n))
}

func ReplaceAll(b, old, new []byte) []byte { return Replace(b, old, new, -1) }
func ToUpper(b []byte) []byte              { return []byte(strings.ToUpper(string(b))) }
func ToLower(b []byte) []byte              { return []byte(strings.ToLower(string(b))) }
func Title(b []byte) []byte                { return []byte(strings.Title(string(b))) }

func Map(mapping func(rune) rune, b []byte) []byte {
	var out []byte
	for _, r := range string(b) {
		if r = mapping(r); r >= 0 {
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}
