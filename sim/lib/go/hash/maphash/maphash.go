// Package maphash hashes bytes with a seed that differs from run to run: the same bytes have the same sum only under the same
// seed. Which seeds MakeSeed returns is chance, and here chance is chosen from outside.
package maphash

import (
	"internal/bigendian"
	"math/bits"
	"math/rand"
)

const blockSize = 128

// A Seed picks one of many hash functions. Only MakeSeed makes one.
type Seed struct {
	s uint64 // not 0
}

func MakeSeed() Seed {
	return Seed{rand.Uint64() | 1}
}

// A Hash has a sum of the bytes written to it. The zero Hash takes a seed when it needs one.
type Hash struct {
	seed  Seed
	state uint64
	rest  []byte // of fewer than eight bytes
	n     uint64
}

const spread = 0x9E3779B97F4A7C15 // 2 to the power of 64 divided by the golden ratio

func mix(state, word uint64) uint64 {
	high, low := bits.Mul64(state^word, spread)
	return high ^ low ^ bits.RotateLeft64(word, 29)
}

func (h *Hash) begin() {
	if h.seed.s == 0 {
		h.seed = MakeSeed()
		h.state = h.seed.s
	}
}

func (h *Hash) Write(b []byte) (int, error) {
	h.begin()
	for _, c := range b {
		h.rest = append(h.rest, c)
		if len(h.rest) == 8 {
			h.state = mix(h.state, bigendian.Uint64(h.rest))
			h.rest = h.rest[:0]
		}
	}
	h.n += uint64(len(b))
	return len(b), nil
}

func (h *Hash) WriteString(s string) (int, error) { return h.Write([]byte(s)) }

func (h *Hash) WriteByte(b byte) error {
	_, err := h.Write([]byte{b})
	return err
}

// Sum64 is the sum of all bytes written, however they were divided among the calls.
func (h *Hash) Sum64() uint64 {
	h.begin()
	last := uint64(0)
	for _, c := range h.rest {
		last = last<<8 | uint64(c)
	}
	return mix(mix(h.state, last), h.n)
}

func (h *Hash) Sum(b []byte) []byte { return bigendian.Append64(b, h.Sum64()) }

// Seed is the seed in use.
func (h *Hash) Seed() Seed {
	h.begin()
	return h.seed
}

// SetSeed begins anew with a seed, Reset with the same one.
func (h *Hash) SetSeed(seed Seed) {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	h.seed = seed
	h.Reset()
}

func (h *Hash) Reset() {
	h.begin()
	h.state, h.rest, h.n = h.seed.s, nil, 0
}

func (h *Hash) Size() int      { return 8 }
func (h *Hash) BlockSize() int { return blockSize }

// Bytes and String are the sum of one text.

func Bytes(seed Seed, b []byte) uint64 {
	var h Hash
	h.SetSeed(seed)
	h.Write(b)
	return h.Sum64()
}

func String(seed Seed, s string) uint64 { return Bytes(seed, []byte(s)) }
