// Package sha256 has the hash functions SHA-256 and SHA-224.
package sha256

import (
	"hash"
	"internal/bigendian"
	"internal/chunks"
)

const (
	Size      = 32 // bytes of a SHA-256 sum
	Size224   = 28
	BlockSize = 64
)

const (
	pkg       = "crypto/sha256"
	magic224  = "sha\x02"
	magic256  = "sha\x03"
	stateSize = 4 + Size + BlockSize + 8
)

var (
	start256 = [8]uint32{0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19}
	start224 = [8]uint32{0xC1059ED8, 0x367CD507, 0x3070DD17, 0xF70E5939, 0xFFC00B31, 0x68581511, 0x64F98FA7, 0xBEFA4FA4}
)

// compress takes whole blocks into the state.
func compress(state []uint32, blocks []byte)

type digest struct {
	state [8]uint32
	feed  chunks.Feed
	is224 bool
}

func start(is224 bool) *digest {
	d := &digest{feed: chunks.New(BlockSize), is224: is224}
	d.Reset()
	return d
}

func New() hash.Hash    { return start(false) }
func New224() hash.Hash { return start(true) }

func (d *digest) Reset() {
	d.feed.Reset()
	d.state = start256
	if d.is224 {
		d.state = start224
	}
}

func (d *digest) Size() int {
	if d.is224 {
		return Size224
	}
	return Size
}

func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Write(p []byte) (int, error) {
	d.feed.Write(p, func(blocks []byte) { compress(d.state[:], blocks) })
	return len(p), nil
}

// Sum ends a copy of the state, so that writing can go on.
func (d *digest) Sum(in []byte) []byte {
	state := d.state
	compress(state[:], d.feed.Last(8, false))
	for _, word := range state[:d.Size()/4] {
		in = bigendian.Append32(in, word)
	}
	return in
}

func Sum256(data []byte) (sum [Size]byte) {
	d := start(false)
	d.Write(data)
	d.Sum(sum[:0])
	return sum
}

func Sum224(data []byte) (sum [Size224]byte) {
	d := start(true)
	d.Write(data)
	d.Sum(sum[:0])
	return sum
}

func (d *digest) magic() string {
	if d.is224 {
		return magic224
	}
	return magic256
}

func (d *digest) MarshalBinary() ([]byte, error) {
	b := []byte(d.magic())
	for _, word := range d.state {
		b = bigendian.Append32(b, word)
	}
	return d.feed.AppendState(b), nil
}

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State(pkg, d.magic(), b, stateSize)
	if err != nil {
		return err
	}
	for i := range d.state {
		d.state[i] = bigendian.Uint32(b[4*i:])
	}
	d.feed.SetState(b[Size:])
	return nil
}
