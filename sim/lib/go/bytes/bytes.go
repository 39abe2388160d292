// Package bytes works on slices of bytes as package strings does on strings. What only looks at the bytes looks at them through
// a string that shares their memory; split.go, trim.go and change.go return slices.
package bytes

import (
	"strings"
	"unicode/utf8"
	"unsafe"
)

// MinRead is the room that ReadFrom makes before each Read.
const MinRead = 512

// view is a string of the bytes as they are: it must not be kept.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

func Contains(b, sub []byte) bool                   { return Index(b, sub) >= 0 }
func ContainsAny(b []byte, chars string) bool       { return IndexAny(b, chars) >= 0 }
func ContainsRune(b []byte, r rune) bool            { return IndexRune(b, r) >= 0 }
func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

func LastIndex(b, sep []byte) int             { return strings.LastIndex(view(b), view(sep)) }
func LastIndexByte(b []byte, c byte) int      { return strings.LastIndexByte(view(b), c) }
func IndexAny(b []byte, chars string) int     { return strings.IndexAny(view(b), chars) }
func LastIndexAny(b []byte, chars string) int { return strings.LastIndexAny(view(b), chars) }
func IndexRune(b []byte, r rune) int          { return strings.IndexRune(view(b), r) }

func IndexFunc(b []byte, f func(r rune) bool) int     { return strings.IndexFunc(view(b), f) }
func LastIndexFunc(b []byte, f func(r rune) bool) int { return strings.LastIndexFunc(view(b), f) }

func EqualFold(a, b []byte) bool { return strings.EqualFold(view(a), view(b)) }

func HasPrefix(b, prefix []byte) bool {
	return len(b) >= len(prefix) && Equal(b[:len(prefix)], prefix)
}

func HasSuffix(b, suffix []byte) bool {
	return len(b) >= len(suffix) && Equal(b[len(b)-len(suffix):], suffix)
}

// Cut splits b around the first sep, without copying.
func Cut(b, sep []byte) (before, after []byte, found bool) {
	if i := Index(b, sep); i >= 0 {
		return b[:i], b[i+len(sep):], true
	}
	return b, nil, false
}

func CutPrefix(b, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(b, prefix) {
		return b, false
	}
	return b[len(prefix):], true
}

func CutSuffix(b, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(b, suffix) {
		return b, false
	}
	return b[:len(b)-len(suffix)], true
}

// Runes returns the runes of b, U+FFFD for each byte that is no UTF-8.
func Runes(b []byte) []rune {
	runes := make([]rune, 0, utf8.RuneCount(b))
	for _, r := range view(b) {
		runes = append(runes, r)
	}
	return runes
}
