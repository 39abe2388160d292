// Package adler32 has the checksum of zlib: the sum of all bytes, and the sum of all those sums, both modulo a prime.
package adler32

import (
	"hash"
	"internal/bigendian"
)

const Size = 4 // bytes of a checksum

const (
	modulus = 65521 // the largest prime below 1<<16
	// After so many bytes of 255 the second sum still fits into 32 bits.
	atOnce = 5552
	magic  = "adl\x01"
)

type digest uint32 // the second sum above the first

func New() hash.Hash32 {
	d := digest(1)
	return &d
}

func (d *digest) Reset()               { *d = 1 }
func (d *digest) Size() int            { return Size }
func (d *digest) BlockSize() int       { return 4 }
func (d *digest) Sum32() uint32        { return uint32(*d) }
func (d *digest) Sum(in []byte) []byte { return bigendian.Append32(in, uint32(*d)) }

func (d *digest) Write(p []byte) (int, error) {
	first, second := uint32(*d&0xFFFF), uint32(*d>>16)
	for rest := p; len(rest) > 0; {
		part := rest[:min(len(rest), atOnce)]
		rest = rest[len(part):]
		for _, b := range part {
			first += uint32(b)
			second += first
		}
		first %= modulus
		second %= modulus
	}
	*d = digest(second<<16 | first)
	return len(p), nil
}

// Checksum returns the checksum of data.
func Checksum(data []byte) uint32 {
	d := digest(1)
	d.Write(data)
	return uint32(d)
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.Sum([]byte(magic)), nil }

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State("hash/adler32", magic, b, len(magic)+4)
	if err == nil {
		*d = digest(bigendian.Uint32(b))
	}
	return err
}
