package bytes

import (
	"strings"
	"unicode/utf8"
)

// Split returns the parts of b between separators. They share b's memory, but appending to one of them (but the last) copies it.
func Split(b, sep []byte) [][]byte              { return split(b, sep, 0, -1) }
func SplitN(b, sep []byte, n int) [][]byte      { return split(b, sep, 0, n) }
func SplitAfter(b, sep []byte) [][]byte         { return split(b, sep, len(sep), -1) }
func SplitAfterN(b, sep []byte, n int) [][]byte { return split(b, sep, len(sep), n) }

// split makes at most n parts, each with the first keep bytes of the separator behind it.
func split(b, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return explode(b, n)
	}
	if most := Count(b, sep) + 1; n < 0 || n > most {
		n = most
	}
	parts := make([][]byte, 0, n)
	for len(parts) < n-1 {
		i := Index(b, sep)
		parts = append(parts, b[:i+keep:i+keep])
		b = b[i+len(sep):]
	}
	return append(parts, b)
}

// explode makes a slice of each rune; the last of n gets the rest.
func explode(b []byte, n int) [][]byte {
	if n < 0 || n > len(b) {
		n = len(b)
	}
	parts := make([][]byte, 0, n)
	for len(b) > 0 {
		_, size := utf8.DecodeRune(b)
		if len(parts) == n-1 {
			size = len(b)
			return append(parts, b)
		}
		parts = append(parts, b[:size:size])
		b = b[size:]
	}
	return parts
}

// Fields returns the words of b: what stands between white space.
func Fields(b []byte) [][]byte { return fields(b, strings.Fields(view(b))) }

// FieldsFunc returns what stands between runes for which f is true.
func FieldsFunc(b []byte, f func(rune) bool) [][]byte {
	return fields(b, strings.FieldsFunc(view(b), f))
}

// fields finds in b what was found in its view: none of the parts is empty.
func fields(b []byte, parts []string) [][]byte {
	list := make([][]byte, len(parts))
	for i, part := range parts {
		start := offset(b, part)
		list[i] = b[start : start+len(part) : start+len(part)]
	}
	return list
}

// Join puts sep between the parts.
func Join(parts [][]byte, sep []byte) []byte {
	if len(parts) == 0 {
		return []byte{}
	}
	n := len(sep) * (len(parts) - 1)
	for _, part := range parts {
		n += len(part)
	}
	joined := append(make([]byte, 0, n), parts[0]...)
	for _, part := range parts[1:] {
		joined = append(append(joined, sep...), part...)
	}
	return joined
}
