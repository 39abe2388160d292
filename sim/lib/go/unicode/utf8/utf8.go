// Package utf8 goes between runes and their UTF-8 bytes.
//
//	U+0000..U+007F     0xxxxxxx
//	U+0080..U+07FF     110xxxxx 10xxxxxx
//	U+0800..U+FFFF     1110xxxx 10xxxxxx 10xxxxxx
//	U+10000..U+10FFFF  11110xxx 10xxxxxx 10xxxxxx 10xxxxxx
package utf8

const (
	RuneError = '\uFFFD'     // stands for what is not UTF-8
	RuneSelf  = 0x80         // smaller runes are one byte, themselves
	MaxRune   = '\U0010FFFF' // the largest rune
	UTFMax    = 4            // most bytes of a rune
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

// DecodeRune returns the first rune of p and its width in bytes: (RuneError, 0) if p is empty,
// (RuneError, 1) if p does not begin with valid UTF-8.
func DecodeRune(p []byte) (r rune, size int) {
	n := len(p)
	if n == 0 {
		return RuneError, 0
	}
	b := p[0]
	if b < RuneSelf {
		return rune(b), 1
	}
	switch {
	case 0xC2 <= b && b < 0xE0 && n > 1 && follows(p[1]):
		return rune(b&0x1F)<<6 | rune(p[1]&0x3F), 2
	case 0xE0 <= b && b < 0xF0 && n > 2 && follows(p[1]) && follows(p[2]):
		r = rune(b&0x0F)<<12 | rune(p[1]&0x3F)<<6 | rune(p[2]&0x3F)
		if r >= 0x800 && (r < surrogateMin || surrogateMax < r) {
			return r, 3
		}
	case 0xF0 <= b && b < 0xF5 && n > 3 && follows(p[1]) && follows(p[2]) && follows(p[3]):
		r = rune(b&0x07)<<18 | rune(p[1]&0x3F)<<12 | rune(p[2]&0x3F)<<6 | rune(p[3]&0x3F)
		if 0x10000 <= r && r <= MaxRune {
			return r, 4
		}
	}
	return RuneError, 1
}

// DecodeLastRune returns the last rune of p and its width, with the same errors as DecodeRune.
func DecodeLastRune(p []byte) (rune, int) {
	end := len(p)
	if end == 0 {
		return RuneError, 0
	}
	for start := end - 1; start >= 0 && start >= end-UTFMax; start-- {
		if RuneStart(p[start]) {
			if r, size := DecodeRune(p[start:]); start+size == end {
				return r, size
			}
			break
		}
	}
	return RuneError, 1
}

// DecodeLastRuneInString is DecodeLastRune for a string.
func DecodeLastRuneInString(s string) (rune, int) {
	if len(s) > UTFMax {
		s = s[len(s)-UTFMax:]
	}
	return DecodeLastRune([]byte(s))
}

// EncodeRune writes r at the start of p, which has room, and returns the number of bytes.
func EncodeRune(p []byte, r rune) int {
	return copy(p, string(r))
}

// AppendRune appends the bytes of r.
func AppendRune(p []byte, r rune) []byte {
	if 0 <= r && r < RuneSelf {
		return append(p, byte(r))
	}
	return append(p, string(r)...)
}

// RuneLen is the number of bytes of r, -1 if r cannot be encoded.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < RuneSelf:
		return 1
	case r < 0x800:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// RuneCount is RuneCountInString for bytes.
func RuneCount(p []byte) int { return RuneCountInString(string(p)) }

// Valid is ValidString for bytes.
func Valid(p []byte) bool { return ValidString(string(p)) }

// ValidRune says whether r can be encoded.
func ValidRune(r rune) bool { return RuneLen(r) > 0 }

// RuneStart says whether b can be the first byte of a rune.
func RuneStart(b byte) bool { return b&0xC0 != 0x80 }

// FullRune says whether p begins with a whole rune. Bytes that are not UTF-8 are a whole RuneError.
func FullRune(p []byte) bool {
	n := len(p)
	if n == 0 {
		return false
	}
	need := 1
	switch b := p[0]; {
	case 0xC2 <= b && b < 0xE0:
		need = 2
	case 0xE0 <= b && b < 0xF0:
		need = 3
	case 0xF0 <= b && b < 0xF5:
		need = 4
	}
	if n >= need {
		return true
	}
	// Too short: not full, unless no following byte could make it valid.
	tail := []byte{0x80, 0x80, 0x80}
	if n == 1 && (p[0] == 0xE0 || p[0] == 0xF0) {
		tail[0] = 0xA0
	}
	_, size := DecodeRune(append(append([]byte{}, p...), tail[:need-n]...))
	return size == 1
}

// FullRuneInString is FullRune for a string.
func FullRuneInString(s string) bool { return FullRune([]byte(s)) }

func follows(b byte) bool { return b&0xC0 == 0x80 }
