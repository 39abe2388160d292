// Package hash says what every hash function can do.
package hash

import "io"

// A Hash takes bytes by Write, which never fails, and has a sum at any time.
type Hash interface {
	io.Writer
	Sum(b []byte) []byte // appends the sum to b; writing can go on
	Reset()
	Size() int      // bytes of a sum
	BlockSize() int // Write is fastest for multiples of this
}

type Hash32 interface {
	Hash
	Sum32() uint32
}

type Hash64 interface {
	Hash
	Sum64() uint64
}
