// Package sha1 has the hash function SHA-1, which is broken as a protection against forgery.
package sha1

import (
	"hash"
	"internal/bigendian"
	"internal/chunks"
)

const (
	Size      = 20 // bytes of a sum
	BlockSize = 64
)

const (
	magic     = "sha\x01"
	stateSize = 4 + Size + BlockSize + 8
)

// compress takes whole blocks into the state.
func compress(state []uint32, blocks []byte)

type digest struct {
	state [5]uint32
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
	d.state = [5]uint32{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0}
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
	compress(state[:], d.feed.Last(8, false))
	for _, word := range state {
		in = bigendian.Append32(in, word)
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
	b, err := bigendian.State("crypto/sha1", magic, b, stateSize)
	if err != nil {
		return err
	}
	for i := range d.state {
		d.state[i] = bigendian.Uint32(b[4*i:])
	}
	d.feed.SetState(b[Size:])
	return nil
}
