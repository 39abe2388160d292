package binary

import (
	"errors"
	"io"
)

// A varint has seven bits of a number in each byte, the lowest first; the eighth says that more follow. Signed numbers alternate:
// 0, -1, 1, -2, ...

const (
	MaxVarintLen16 = 3
	MaxVarintLen32 = 5
	MaxVarintLen64 = 10
)

func AppendUvarint(buf []byte, x uint64) []byte {
	for ; x >= 0x80; x >>= 7 {
		buf = append(buf, byte(x)|0x80)
	}
	return append(buf, byte(x))
}

// PutUvarint returns how many bytes it wrote; it panics if they are too few.
func PutUvarint(buf []byte, x uint64) int {
	i := 0
	for ; x >= 0x80; x >>= 7 {
		buf[i] = byte(x) | 0x80
		i++
	}
	buf[i] = byte(x)
	return i + 1
}

// Uvarint returns a number and its length; 0 if buf is too short, below 0 if the number does not fit.
func Uvarint(buf []byte) (uint64, int) {
	var x uint64
	for i, b := range buf {
		if i == MaxVarintLen64 || i == MaxVarintLen64-1 && 1 < b && b < 0x80 {
			return 0, -(i + 1)
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, i + 1
		}
	}
	return 0, 0
}

func alternating(x int64) uint64 { return uint64(x)<<1 ^ uint64(x>>63) }
func signed(x uint64) int64      { return int64(x>>1) ^ -int64(x&1) }

func AppendVarint(buf []byte, x int64) []byte { return AppendUvarint(buf, alternating(x)) }
func PutVarint(buf []byte, x int64) int       { return PutUvarint(buf, alternating(x)) }

func Varint(buf []byte) (int64, int) {
	x, n := Uvarint(buf)
	return signed(x), n
}

var errOverflow = errors.New("binary: varint overflows a 64-bit integer")

func ReadUvarint(r io.ByteReader) (uint64, error) {
	var x uint64
	for i := 0; i < MaxVarintLen64; i++ {
		b, err := r.ReadByte()
		if err != nil {
			if i > 0 && err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return x, err
		}
		if i == MaxVarintLen64-1 && 1 < b && b < 0x80 {
			return x, errOverflow
		}
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			return x, nil
		}
	}
	return x, errOverflow
}

func ReadVarint(r io.ByteReader) (int64, error) {
	x, err := ReadUvarint(r)
	return signed(x), err
}
