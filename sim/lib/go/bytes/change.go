package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Everything here returns slices with memory of their own.

func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

func Repeat(b []byte, count int) []byte {
	if count == 0 {
		return []byte{}
	}
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	n := len(b) * count
	if n/count != len(b) {
		panic("bytes: Repeat output length overflow")
	}
	out := make([]byte, n)
	for have := copy(out, b); have > 0 && have < n; have *= 2 {
		copy(out[have:], out[:have])
	}
	return out
}

// Replace replaces the first n of old by new; all for n < 0. An empty old stands before each rune and at the end.
func Replace(b, old, new []byte, n int) []byte {
	if n == 0 {
		return append([]byte(nil), b...)
	}
	most := Count(b, old)
	if most == 0 {
		return append([]byte(nil), b...)
	}
	if n < 0 || n > most {
		n = most
	}
	out := make([]byte, 0, len(b)+n*(len(new)-len(old)))
	for i := 0; i < n; i++ {
		at := 0
		if len(old) > 0 {
			at = Index(b, old)
		} else if i > 0 {
			_, at = utf8.DecodeRune(b)
		}
		out = append(append(out, b[:at]...), new...)
		b = b[at+len(old):]
	}
	return append(out, b...)
}

func ReplaceAll(b, old, new []byte) []byte { return Replace(b, old, new, -1) }

func ToUpper(b []byte) []byte { return changed(b, strings.ToUpper(view(b))) }
func ToLower(b []byte) []byte { return changed(b, strings.ToLower(view(b))) }

// changed is a copy of s with no room behind it; of b itself, when s is the same, with the room that append leaves.
func changed(b []byte, s string) []byte {
	if s == view(b) {
		return append([]byte{}, b...)
	}
	out := make([]byte, len(s))
	copy(out, s)
	return out
}

func ToTitle(b []byte) []byte { return Map(unicode.ToTitle, b) }
func Title(b []byte) []byte   { return []byte(strings.Title(view(b))) }

func ToUpperSpecial(c unicode.SpecialCase, b []byte) []byte { return Map(c.ToUpper, b) }
func ToLowerSpecial(c unicode.SpecialCase, b []byte) []byte { return Map(c.ToLower, b) }
func ToTitleSpecial(c unicode.SpecialCase, b []byte) []byte { return Map(c.ToTitle, b) }

// ToValidUTF8 replaces each run of bytes that are no UTF-8.
func ToValidUTF8(b, replacement []byte) []byte {
	return []byte(strings.ToValidUTF8(view(b), view(replacement)))
}

// Map replaces each rune by mapping's answer; a negative one drops it.
func Map(mapping func(r rune) rune, b []byte) []byte {
	out := make([]byte, 0, len(b))
	for _, r := range view(b) {
		if r = mapping(r); r >= 0 {
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}
