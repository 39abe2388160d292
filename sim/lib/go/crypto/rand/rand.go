// Package rand has random numbers for secrets. Here they come through the world's one door for chance, as those of math/rand do: a run can
// be replayed, and nothing that must stay a secret should be made.
package rand

import (
	"errors"
	"io"
	"math/big"
)

// choose is 64 random bits for n = 0.
func choose(n uint64) uint64

type reader struct{}

func (reader) Read(b []byte) (int, error) {
	for i := 0; i < len(b); i += 8 {
		bits := choose(0)
		for k := i; k < min(i+8, len(b)); k++ {
			b[k] = byte(bits)
			bits >>= 8
		}
	}
	return len(b), nil
}

var Reader io.Reader = reader{}

func Read(b []byte) (n int, err error) { return io.ReadFull(Reader, b) }

// bits fills b with a number of so many bits.
func bits(rand io.Reader, b []byte, n int) error {
	_, err := io.ReadFull(rand, b)
	if err == nil && n%8 != 0 {
		b[0] &= 1<<(n%8) - 1
	}
	return err
}

// Int is a number in [0, max). It draws again when the number is too large.
func Int(rand io.Reader, max *big.Int) (n *big.Int, err error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	n = new(big.Int).Sub(max, big.NewInt(1))
	size := n.BitLen()
	b := make([]byte, (size+7)/8)
	for size > 0 {
		if err := bits(rand, b, size); err != nil {
			return nil, err
		}
		if n.SetBytes(b).Cmp(max) < 0 {
			break
		}
	}
	return n, nil
}

// Prime is a number that is almost surely prime. Its two highest bits are set, so that the product of two has twice as many bits.
func Prime(rand io.Reader, size int) (*big.Int, error) {
	if size < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	b := make([]byte, (size+7)/8)
	p := new(big.Int)
	for {
		if err := bits(rand, b, size); err != nil {
			return nil, err
		}
		b[len(b)-1] |= 1
		p.SetBytes(b)
		p.SetBit(p, size-1, 1).SetBit(p, size-2, 1)
		if p.ProbablyPrime(20) {
			return p, nil
		}
	}
}
