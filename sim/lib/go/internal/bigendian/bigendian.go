// Package bigendian puts words into bytes with the highest byte first, and takes them out. The states of the hash functions
// are kept and printed so.
package bigendian

import "errors"

func Append32(b []byte, x uint32) []byte {
	return append(b, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

func Append64(b []byte, x uint64) []byte { return Append32(Append32(b, uint32(x>>32)), uint32(x)) }

func Uint32(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

func Uint64(b []byte) uint64 { return uint64(Uint32(b))<<32 | uint64(Uint32(b[4:])) }

// State checks a saved state of size bytes that begins with a magic text, and returns what follows the magic.
// The package's name stands before the error's text.
func State(pkg, magic string, b []byte, size int) (rest []byte, err error) {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return nil, errors.New(pkg + ": invalid hash state identifier")
	}
	if len(b) != size {
		return nil, errors.New(pkg + ": invalid hash state size")
	}
	return b[len(magic):], nil
}
