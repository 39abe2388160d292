// Package crc32 has cyclic redundancy checks of 32 bits: the message as a polynomial over bits, modulo another one. Bits are
// taken lowest first, so that polynomials are written in reverse.
package crc32

import (
	"errors"
	"hash"
	"internal/bigendian"
)

const Size = 4 // bytes of a checksum

// Polynomials: IEEE is that of Ethernet and zip, Castagnoli that of iSCSI.
const (
	IEEE       = 0xEDB88320
	Castagnoli = 0x82F63B78
	Koopman    = 0xEB31D82E
)

// A Table holds the remainder of each byte.
type Table [256]uint32

// IEEETable is that of IEEE.
var IEEETable = table(IEEE)

var castagnoli *Table // made when it is first asked for: MakeTable answers with the same one each time

// MakeTable returns the table of a polynomial. It must not be changed.
func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		if castagnoli == nil {
			castagnoli = table(Castagnoli)
		}
		return castagnoli
	}
	return table(poly)
}

func table(poly uint32) *Table {
	t := new(Table)
	for i := range t {
		remainder := uint32(i)
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

// update adds bytes to a checksum.
func update(crc uint32, table []uint32, p []byte) uint32

const atOnce = 1 << 20 // bytes for one call of update

// Update adds the bytes of p to a checksum.
func Update(crc uint32, tab *Table, p []byte) uint32 {
	for len(p) > 0 {
		n := min(len(p), atOnce)
		crc = update(crc, tab[:], p[:n])
		p = p[n:]
	}
	return crc
}

func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }
func ChecksumIEEE(data []byte) uint32         { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

func New(tab *Table) hash.Hash32 { return &digest{0, tab} }
func NewIEEE() hash.Hash32       { return New(IEEETable) }

func (d *digest) Reset()               { d.crc = 0 }
func (d *digest) Size() int            { return Size }
func (d *digest) BlockSize() int       { return 1 }
func (d *digest) Sum32() uint32        { return d.crc }
func (d *digest) Sum(in []byte) []byte { return bigendian.Append32(in, d.crc) }

func (d *digest) Write(p []byte) (int, error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

// A saved state names its table by the checksum of the table.

const magic = "crc\x01"

func mark(t *Table) uint32 {
	var bytes []byte
	for _, remainder := range t {
		bytes = bigendian.Append32(bytes, remainder)
	}
	return ChecksumIEEE(bytes)
}

func (d *digest) MarshalBinary() ([]byte, error) {
	return bigendian.Append32(bigendian.Append32([]byte(magic), mark(d.tab)), d.crc), nil
}

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State("hash/crc32", magic, b, len(magic)+8)
	if err != nil {
		return err
	}
	if bigendian.Uint32(b) != mark(d.tab) {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = bigendian.Uint32(b[4:])
	return nil
}
