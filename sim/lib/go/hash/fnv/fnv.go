// Package fnv has the hash functions of Fowler, Noll and Vo: for each byte multiply by a prime and xor (FNV-1), or the other
// way round (FNV-1a).
package fnv

import (
	"hash"
	"internal/bigendian"
	"math/bits"
)

const (
	start32 = 0x811C9DC5
	start64 = 0xCBF29CE484222325
	prime32 = 0x01000193
	prime64 = 0x100000001B3
	pkg     = "hash/fnv"
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  struct{ wide }
	sum128a struct{ wide }
)

func New32() hash.Hash32 {
	s := sum32(start32)
	return &s
}

func New32a() hash.Hash32 {
	s := sum32a(start32)
	return &s
}

func New64() hash.Hash64 {
	s := sum64(start64)
	return &s
}

func New64a() hash.Hash64 {
	s := sum64a(start64)
	return &s
}

func (s *sum32) Write(data []byte) (int, error) {
	for _, b := range data {
		*s = *s*prime32 ^ sum32(b)
	}
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	for _, b := range data {
		*s = (*s ^ sum32a(b)) * prime32
	}
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	for _, b := range data {
		*s = *s*prime64 ^ sum64(b)
	}
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	for _, b := range data {
		*s = (*s ^ sum64a(b)) * prime64
	}
	return len(data), nil
}

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Sum(in []byte) []byte  { return bigendian.Append32(in, uint32(*s)) }
func (s *sum32a) Sum(in []byte) []byte { return bigendian.Append32(in, uint32(*s)) }
func (s *sum64) Sum(in []byte) []byte  { return bigendian.Append64(in, uint64(*s)) }
func (s *sum64a) Sum(in []byte) []byte { return bigendian.Append64(in, uint64(*s)) }

func (s *sum32) Reset()  { *s = start32 }
func (s *sum32a) Reset() { *s = start32 }
func (s *sum64) Reset()  { *s = start64 }
func (s *sum64a) Reset() { *s = start64 }

func (s *sum32) Size() int  { return 4 }
func (s *sum32a) Size() int { return 4 }
func (s *sum64) Size() int  { return 8 }
func (s *sum64a) Size() int { return 8 }

func (s *sum32) BlockSize() int  { return 1 }
func (s *sum32a) BlockSize() int { return 1 }
func (s *sum64) BlockSize() int  { return 1 }
func (s *sum64a) BlockSize() int { return 1 }

// The sums of 128 bits are two words.

const (
	startHigh = 0x6C62272E07BB0142
	startLow  = 0x62B821756295C58D
	primeLow  = 0x13B // the prime is 1<<88 + primeLow
	primeHigh = 1 << (88 - 64)
)

type wide struct{ high, low uint64 }

func (w *wide) Reset()         { *w = wide{startHigh, startLow} }
func (w *wide) Size() int      { return 16 }
func (w *wide) BlockSize() int { return 1 }
func (w *wide) Sum(in []byte) []byte {
	return bigendian.Append64(bigendian.Append64(in, w.high), w.low)
}

func (w *wide) multiply() {
	carried, low := bits.Mul64(w.low, primeLow)
	w.high = carried + w.high*primeLow + w.low*primeHigh
	w.low = low
}

func New128() hash.Hash {
	s := new(sum128)
	s.Reset()
	return s
}

func New128a() hash.Hash {
	s := new(sum128a)
	s.Reset()
	return s
}

func (s *sum128) Write(data []byte) (int, error) {
	for _, b := range data {
		s.multiply()
		s.low ^= uint64(b)
	}
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	for _, b := range data {
		s.low ^= uint64(b)
		s.multiply()
	}
	return len(data), nil
}
