// Package hex writes bytes as pairs of hexadecimal digits and reads them.
package hex

import (
	"errors"
	"fmt"
)

const digits = "0123456789abcdef"

// ErrLength is for a text with half a byte at its end.
var ErrLength = errors.New("encoding/hex: odd length hex string")

var errClosed = errors.New("encoding/hex: dumper closed")

// An InvalidByteError is a byte that is no hexadecimal digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

func EncodedLen(n int) int { return 2 * n }
func DecodedLen(x int) int { return x / 2 }

// Encode writes src into dst, which has room for it, and returns the number of digits.
func Encode(dst, src []byte) int {
	for i, b := range src {
		dst[2*i], dst[2*i+1] = digits[b>>4], digits[b&15]
	}
	return EncodedLen(len(src))
}

func AppendEncode(dst, src []byte) []byte {
	for _, b := range src {
		dst = append(dst, digits[b>>4], digits[b&15])
	}
	return dst
}

func EncodeToString(src []byte) string {
	return string(AppendEncode(make([]byte, 0, EncodedLen(len(src))), src))
}

// value is that of a digit, 16 if c is none.
func value(c byte) byte {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return 16
}

// Decode reads pairs of digits into dst and returns the number of bytes, also of those before an error.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; 2*n+1 < len(src); n++ {
		high, low := value(src[2*n]), value(src[2*n+1])
		if high > 15 {
			return n, InvalidByteError(src[2*n])
		}
		if low > 15 {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = high<<4 | low
	}
	if len(src)%2 == 0 {
		return n, nil
	}
	if last := src[len(src)-1]; value(last) > 15 { // a wrong digit is said before a missing one
		return n, InvalidByteError(last)
	}
	return n, ErrLength
}

func AppendDecode(dst, src []byte) ([]byte, error) {
	bytes := make([]byte, DecodedLen(len(src)))
	n, err := Decode(bytes, src)
	return append(dst, bytes[:n]...), err
}

func DecodeString(s string) ([]byte, error) {
	bytes := make([]byte, DecodedLen(len(s)))
	n, err := Decode(bytes, []byte(s))
	return bytes[:n], err
}
