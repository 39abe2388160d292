// Package md5 has the hash function MD5, which is broken as a protection against forgery.
package md5

import (
	"hash"
	"internal/bigendian"
	"internal/chunks"
)

const (
	Size      = 16 // bytes of a sum
	BlockSize = 64
)

const (
	magic     = "md5\x01"
	stateSize = 4 + Size + BlockSize + 8
)

// compress takes whole blocks into the state.
func compress(state []uint32, blocks []byte)

type digest struct {
	state [4]uint32
	feed  chunks.Feed
}

func start() *digest {
	d := &digest{feed: chunks.New(BlockSize)}
	d.Reset()
	return d
}

func New() hash.Hash { return start() }

func (d *digest) Reset() {
	d.feed.Reset()
	d.state = [4]uint32{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476}
}

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Write(p []byte) (int, error) {
	d.feed.Write(p, func(blocks []byte) { compress(d.state[:], blocks) })
	return len(p), nil
}

// Sum ends a copy of the state, so that writing can go on.
func (d *digest) Sum(in []byte) []byte {
	state := d.state
	compress(state[:], d.feed.Last(8, true))
	for _, word := range state {
		in = append(in, byte(word), byte(word>>8), byte(word>>16), byte(word>>24))
	}
	return in
}

func Sum(data []byte) (sum [Size]byte) {
	d := start()
	d.Write(data)
	d.Sum(sum[:0])
	return sum
}

func (d *digest) MarshalBinary() ([]byte, error) {
	b := []byte(magic)
	for _, word := range d.state {
		b = bigendian.Append32(b, word)
	}
	return d.feed.AppendState(b), nil
}

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State("crypto/md5", magic, b, stateSize)
	if err != nil {
		return err
	}
	for i := range d.state {
		d.state[i] = bigendian.Uint32(b[4*i:])
	}
	d.feed.SetState(b[Size:])
	return nil
}
