// Package base64 writes bytes as text: each three bytes as four digits of six bits.
package base64

import "strconv"

const (
	StdPadding rune = '=' // fills the last four digits up
	NoPadding  rune = -1
)

const (
	standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	forURLs  = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	noDigit  = 0xFF
)

// An Encoding is an alphabet of 64 digits with its padding.
type Encoding struct {
	digits  string
	values  [256]byte // of each digit; noDigit
	padding rune
	strict  bool
}

var (
	StdEncoding    = NewEncoding(standard)
	URLEncoding    = NewEncoding(forURLs)
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// NewEncoding returns the Encoding with these digits, padded with '='.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	enc := &Encoding{digits: encoder, padding: StdPadding}
	for i := range enc.values {
		enc.values[i] = noDigit
	}
	for i := 0; i < len(encoder); i++ {
		digit := encoder[i]
		if digit == '\n' || digit == '\r' {
			panic("encoding alphabet contains newline character")
		}
		if enc.values[digit] != noDigit {
			panic("encoding alphabet includes duplicate symbols")
		}
		enc.values[digit] = byte(i)
	}
	return enc
}

// WithPadding returns the Encoding with another padding, or NoPadding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	if padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xFF {
		panic("invalid padding")
	}
	if padding != NoPadding && enc.values[byte(padding)] != noDigit {
		panic("padding contained in alphabet")
	}
	enc.padding = padding
	return &enc
}

// Strict returns the Encoding that refuses bits behind the last byte.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// EncodedLen is the number of digits and padding for n bytes.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen is the most bytes that n digits can be.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padding == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	for ; len(src) >= 3; src = src[3:] {
		x := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst = append(dst, enc.digits[x>>18], enc.digits[x>>12&63], enc.digits[x>>6&63], enc.digits[x&63])
	}
	switch len(src) {
	case 1:
		dst = append(dst, enc.digits[src[0]>>2], enc.digits[src[0]&3<<4])
		dst = enc.pad(dst, 2)
	case 2:
		x := uint(src[0])<<8 | uint(src[1])
		dst = append(dst, enc.digits[x>>10], enc.digits[x>>4&63], enc.digits[x&15<<2])
		dst = enc.pad(dst, 1)
	}
	return dst
}

func (enc *Encoding) pad(dst []byte, n int) []byte {
	for ; n > 0 && enc.padding != NoPadding; n-- {
		dst = append(dst, byte(enc.padding))
	}
	return dst
}

// Encode writes the digits of src to dst, which has room for them.
func (enc *Encoding) Encode(dst, src []byte) {
	if n := enc.EncodedLen(len(src)); n > 0 {
		_ = dst[n-1]
		enc.AppendEncode(dst[:0], src)
	}
}

func (enc *Encoding) EncodeToString(src []byte) string {
	return string(enc.AppendEncode(make([]byte, 0, enc.EncodedLen(len(src))), src))
}

// A CorruptInputError is the place of a byte that cannot stand there.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

func newline(c byte) bool { return c == '\n' || c == '\r' }

// group reads up to four digits from src[at:], over line ends. n is how many count: fewer than four are the last ones, and
// none do where something is wrong within them.
func (enc *Encoding) group(src []byte, at int) (values [4]byte, n, next int, err error) {
	for ; n < 4; at++ {
		switch {
		case at == len(src):
			if n == 1 || n > 0 && enc.padding != NoPadding {
				return values, 0, at, CorruptInputError(at - n)
			}
			return values, n, at, nil
		case enc.values[src[at]] != noDigit:
			values[n] = enc.values[src[at]]
			n++
		case newline(src[at]):
		case rune(src[at]) == enc.padding && n >= 2:
			n, next, err = enc.ending(src, at+1, n)
			return values, n, next, err
		default:
			return values, 0, at + 1, CorruptInputError(at)
		}
	}
	return values, n, at, nil
}

// ending reads what stands behind n digits and the first padding: the second one after two digits, and then nothing more.
func (enc *Encoding) ending(src []byte, at, n int) (digits, next int, err error) {
	at = skipNewlines(src, at)
	if n == 2 {
		if at == len(src) {
			return 0, at, CorruptInputError(at)
		}
		if rune(src[at]) != enc.padding {
			return 0, at, CorruptInputError(at - 1)
		}
		at = skipNewlines(src, at+1)
	}
	if at < len(src) {
		return n, at, CorruptInputError(at)
	}
	return n, at, nil
}

func skipNewlines(src []byte, at int) int {
	for at < len(src) && newline(src[at]) {
		at++
	}
	return at
}

// Decode writes the bytes whose digits src has to dst, and returns how many, also of those before an error.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	for at := 0; at < len(src); {
		values, have, next, err := enc.group(src, at)
		at = next
		if have == 0 {
			return n, err
		}
		x := uint(values[0])<<18 | uint(values[1])<<12 | uint(values[2])<<6 | uint(values[3])
		bytes := [3]byte{byte(x >> 16), byte(x >> 8), byte(x)}
		wrote := have - 1
		if enc.strict && wrote < 3 && bytes[wrote] != 0 {
			return n, CorruptInputError(at - 3 + wrote)
		}
		copy(dst[n:n+wrote], bytes[:wrote])
		n += wrote
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	bytes := make([]byte, enc.DecodedLen(len(src)))
	n, err := enc.Decode(bytes, src)
	return append(dst, bytes[:n]...), err
}

func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	bytes := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Decode(bytes, []byte(s))
	return bytes[:n], err
}
