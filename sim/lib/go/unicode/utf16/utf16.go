// Package utf16 splits runes into 16-bit units and joins them again. A rune beyond U+FFFF is two units: the 20 bits above
// 0x10000, ten in each, marked as the high and the low half of a pair.
package utf16

import "unicode/utf8"

const (
	firstHigh = 0xD800 // high halves: 0xD800 to 0xDBFF
	firstLow  = 0xDC00 // low halves: 0xDC00 to 0xDFFF
	afterLow  = 0xE000
	firstPair = 0x10000 // the first rune that needs two units
)

func isHigh(r rune) bool { return firstHigh <= r && r < firstLow }
func isLow(r rune) bool  { return firstLow <= r && r < afterLow }

// IsSurrogate says whether r is half of a pair.
func IsSurrogate(r rune) bool { return isHigh(r) || isLow(r) }

// EncodeRune returns the two halves of a rune that needs two; otherwise U+FFFD twice.
func EncodeRune(r rune) (r1, r2 rune) {
	if RuneLen(r) != 2 {
		return utf8.RuneError, utf8.RuneError
	}
	r -= firstPair
	return firstHigh + r>>10, firstLow + r&0x3FF
}

// DecodeRune joins two halves; U+FFFD if they are no pair.
func DecodeRune(r1, r2 rune) rune {
	if !isHigh(r1) || !isLow(r2) {
		return utf8.RuneError
	}
	return firstPair + (r1-firstHigh)<<10 + (r2 - firstLow)
}

// RuneLen is the number of units of r; -1 if r is no rune that can be encoded.
func RuneLen(r rune) int {
	switch {
	case r < 0 || r > utf8.MaxRune || IsSurrogate(r):
		return -1
	case r < firstPair:
		return 1
	}
	return 2
}

// AppendRune appends the units of r, U+FFFD's for what cannot be encoded.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		high, low := EncodeRune(r)
		return append(a, uint16(high), uint16(low))
	}
	return append(a, utf8.RuneError)
}

// Encode returns the units of all runes.
func Encode(s []rune) []uint16 {
	n := 0
	for _, r := range s {
		n++
		if r >= firstPair {
			n++
		}
	}
	units := make([]uint16, 0, n)
	for _, r := range s {
		units = AppendRune(units, r)
	}
	return units
}

// Decode returns the runes of the units, U+FFFD for each half without its other half.
func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(utf8.RuneError)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if r = pair; r != utf8.RuneError {
				i++
			}
		}
		runes = append(runes, r)
	}
	return runes
}
