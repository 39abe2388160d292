// Package sha512 has the hash functions SHA-512, SHA-384, SHA-512/224 and SHA-512/256: one, with other starts and ends.
package sha512

import (
	"hash"
	"internal/bigendian"
	"internal/chunks"
)

const (
	Size      = 64 // bytes of a SHA-512 sum
	Size224   = 28
	Size256   = 32
	Size384   = 48
	BlockSize = 128
)

const stateSize = 4 + Size + BlockSize + 8

// A kind is one of the functions.
type kind struct {
	size  int
	magic string // of a saved state
	start [8]uint64
}

var (
	sha384 = kind{Size384, "sha\x04", [8]uint64{0xCBBB9D5DC1059ED8, 0x629A292A367CD507, 0x9159015A3070DD17, 0x152FECD8F70E5939,
		0x67332667FFC00B31, 0x8EB44A8768581511, 0xDB0C2E0D64F98FA7, 0x47B5481DBEFA4FA4}}
	sha512t224 = kind{Size224, "sha\x05", [8]uint64{0x8C3D37C819544DA2, 0x73E1996689DCD4D6, 0x1DFAB7AE32FF9C82, 0x679DD514582F9FCF,
		0x0F6D2B697BD44DA8, 0x77E36F7304C48942, 0x3F9D85A86A1D36C8, 0x1112E6AD91D692A1}}
	sha512t256 = kind{Size256, "sha\x06", [8]uint64{0x22312194FC2BF72C, 0x9F555FA3C84C64C2, 0x2393B86B6F53B151, 0x963877195940EABD,
		0x96283EE2A88EFFE3, 0xBE5E1E2553863992, 0x2B0199FC2C85B8AA, 0x0EB72DDC81C52CA2}}
	sha512 = kind{Size, "sha\x07", [8]uint64{0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
		0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179}}
)

// compress takes whole blocks into the state.
func compress(state []uint64, blocks []byte)

type digest struct {
	state [8]uint64
	feed  chunks.Feed
	*kind
}

func start(k *kind) *digest {
	d := &digest{feed: chunks.New(BlockSize), kind: k}
	d.Reset()
	return d
}

func New() hash.Hash        { return start(&sha512) }
func New384() hash.Hash     { return start(&sha384) }
func New512_224() hash.Hash { return start(&sha512t224) }
func New512_256() hash.Hash { return start(&sha512t256) }

func (d *digest) Reset() {
	d.feed.Reset()
	d.state = d.start
}

func (d *digest) Size() int      { return d.size }
func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Write(p []byte) (int, error) {
	d.feed.Write(p, func(blocks []byte) { compress(d.state[:], blocks) })
	return len(p), nil
}

// Sum ends a copy of the state, so that writing can go on.
func (d *digest) Sum(in []byte) []byte {
	state := d.state
	compress(state[:], d.feed.Last(16, false))
	var sum []byte
	for _, word := range state {
		sum = bigendian.Append64(sum, word)
	}
	return append(in, sum[:d.size]...)
}

func sum(k *kind, data []byte) []byte {
	d := start(k)
	d.Write(data)
	return d.Sum(nil)
}

func Sum512(data []byte) [Size]byte        { return [Size]byte(sum(&sha512, data)) }
func Sum384(data []byte) [Size384]byte     { return [Size384]byte(sum(&sha384, data)) }
func Sum512_224(data []byte) [Size224]byte { return [Size224]byte(sum(&sha512t224, data)) }
func Sum512_256(data []byte) [Size256]byte { return [Size256]byte(sum(&sha512t256, data)) }

func (d *digest) MarshalBinary() ([]byte, error) {
	b := []byte(d.magic)
	for _, word := range d.state {
		b = bigendian.Append64(b, word)
	}
	return d.feed.AppendState(b), nil
}

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State("crypto/sha512", d.magic, b, stateSize)
	if err != nil {
		return err
	}
	for i := range d.state {
		d.state[i] = bigendian.Uint64(b[8*i:])
	}
	d.feed.SetState(b[Size:])
	return nil
}
