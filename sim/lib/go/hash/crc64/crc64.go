// Package crc64 has cyclic redundancy checks of 64 bits, as crc32 has those of 32.
package crc64

import (
	"errors"
	"hash"
	"internal/bigendian"
)

const Size = 8 // bytes of a checksum

// Polynomials of ISO 3309 and ECMA 182.
const (
	ISO  = 0xD800000000000000
	ECMA = 0xC96C5795D7870F42
)

// A Table holds the remainder of each byte.
type Table [256]uint64

var iso, ecma *Table // MakeTable answers with the same ones each time

// MakeTable returns the table of a polynomial. It must not be changed.
func MakeTable(poly uint64) *Table {
	var known **Table
	switch poly {
	case ISO:
		known = &iso
	case ECMA:
		known = &ecma
	default:
		return table(poly)
	}
	if *known == nil {
		*known = table(poly)
	}
	return *known
}

func table(poly uint64) *Table {
	t := new(Table)
	for i := range t {
		remainder := uint64(i)
		for bit := 0; bit < 8; bit++ {
			odd := remainder & 1
			remainder >>= 1
			if odd == 1 {
				remainder ^= poly
			}
		}
		t[i] = remainder
	}
	return t
}

// Update adds the bytes of p to a checksum.
func Update(crc uint64, tab *Table, p []byte) uint64 {
	crc = ^crc
	for _, b := range p {
		crc = tab[byte(crc)^b] ^ crc>>8
	}
	return ^crc
}

func Checksum(data []byte, tab *Table) uint64 { return Update(0, tab, data) }

type digest struct {
	crc uint64
	tab *Table
}

func New(tab *Table) hash.Hash64 { return &digest{0, tab} }

func (d *digest) Reset()               { d.crc = 0 }
func (d *digest) Size() int            { return Size }
func (d *digest) BlockSize() int       { return 1 }
func (d *digest) Sum64() uint64        { return d.crc }
func (d *digest) Sum(in []byte) []byte { return bigendian.Append64(in, d.crc) }

func (d *digest) Write(p []byte) (int, error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

// A saved state names its table by the checksum of the table.

const magic = "crc\x02"

func mark(t *Table) uint64 {
	var bytes []byte
	for _, remainder := range t {
		bytes = bigendian.Append64(bytes, remainder)
	}
	return Checksum(bytes, MakeTable(ISO))
}

func (d *digest) MarshalBinary() ([]byte, error) {
	return bigendian.Append64(bigendian.Append64([]byte(magic), mark(d.tab)), d.crc), nil
}

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State("hash/crc64", magic, b, len(magic)+16)
	if err != nil {
		return err
	}
	if bigendian.Uint64(b) != mark(d.tab) {
		return errors.New("hash/crc64: tables do not match")
	}
	d.crc = bigendian.Uint64(b[8:])
	return nil
}
