package rand

import (
	"errors"
	"internal/bigendian"
	"math/bits"
)

// A ChaCha8 is a generator that cannot be foreseen from its output: the cipher ChaCha with eight rounds, four blocks side by
// side. After sixteen blocks the last 32 bytes of output become the next key.
type ChaCha8 struct {
	key     [4]uint64
	output  [32]uint64 // of four blocks
	counter uint32     // of the first of them
	used    int        // words of output
	rest    []byte     // of a word that Read has not given away yet
}

const (
	blocksAtOnce = 4
	blocksAKey   = 16
	keyWords     = 4
)

func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

func (c *ChaCha8) Seed(seed [32]byte) {
	*c = ChaCha8{}
	for i := range c.key {
		c.key[i] = littleEndian(seed[8*i:])
	}
	c.refill()
}

func littleEndian(b []byte) uint64 { return bits.ReverseBytes64(bigendian.Uint64(b)) }

// usable is how many words of the output are given away: the key's are kept.
func (c *ChaCha8) usable() int {
	if c.counter == blocksAKey-blocksAtOnce {
		return len(c.output) - keyWords
	}
	return len(c.output)
}

func (c *ChaCha8) Uint64() uint64 {
	if c.used == c.usable() {
		if c.counter += blocksAtOnce; c.counter == blocksAKey {
			copy(c.key[:], c.output[len(c.output)-keyWords:])
			c.counter = 0
		}
		c.refill()
		c.used = 0
	}
	c.used++
	return c.output[c.used-1]
}

// refill computes four blocks: words of the four stand side by side.
func (c *ChaCha8) refill() {
	var words [16][blocksAtOnce]uint32
	for lane := uint32(0); lane < blocksAtOnce; lane++ {
		block := [16]uint32{0x61707865, 0x3320646E, 0x79622D32, 0x6B206574}
		for i, k := range c.key {
			block[4+2*i], block[5+2*i] = uint32(k), uint32(k>>32)
		}
		block[12] = c.counter + lane
		for round := 0; round < 4; round++ {
			for i := 0; i < 4; i++ { // columns
				quarter(&block, i, 4+i, 8+i, 12+i)
			}
			for i := 0; i < 4; i++ { // diagonals
				quarter(&block, i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4)
			}
		}
		for i, k := range c.key {
			block[4+2*i] += uint32(k)
			block[5+2*i] += uint32(k >> 32)
		}
		for i, word := range block {
			words[i][lane] = word
		}
	}
	for i := range words {
		c.output[2*i] = uint64(words[i][0]) | uint64(words[i][1])<<32
		c.output[2*i+1] = uint64(words[i][2]) | uint64(words[i][3])<<32
	}
}

func quarter(b *[16]uint32, i, j, k, l int) {
	b[i] += b[j]
	b[l] = bits.RotateLeft32(b[l]^b[i], 16)
	b[k] += b[l]
	b[j] = bits.RotateLeft32(b[j]^b[k], 12)
	b[i] += b[j]
	b[l] = bits.RotateLeft32(b[l]^b[i], 8)
	b[k] += b[l]
	b[j] = bits.RotateLeft32(b[j]^b[k], 7)
}

// Read fills p, eight bytes from each number, the lowest first.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(c.rest) == 0 {
			c.rest = bigendian.Append64(nil, bits.ReverseBytes64(c.Uint64()))
		}
		m := copy(p[n:], c.rest)
		c.rest = c.rest[m:]
		n += m
	}
	return n, nil
}

const (
	magic     = "chacha8:"
	restMagic = "readbuf:"
)

// MarshalBinary writes the bytes that wait, how many words were used, and the key.
func (c *ChaCha8) MarshalBinary() ([]byte, error) {
	var b []byte
	if len(c.rest) > 0 {
		b = append([]byte(restMagic), byte(len(c.rest)))
		b = append(b, c.rest...)
	}
	b = append(b, magic...)
	b = bigendian.Append64(b, uint64(c.counter/blocksAtOnce)*uint64(len(c.output))+uint64(c.used))
	for _, k := range c.key {
		b = bigendian.Append64(b, bits.ReverseBytes64(k))
	}
	return b, nil
}

func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	var rest []byte
	if len(data) >= len(restMagic) && string(data[:len(restMagic)]) == restMagic {
		data = data[len(restMagic):]
		if len(data) == 0 || len(data) < 1+int(data[0]) {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		rest = append(rest, data[1:1+data[0]]...)
		data = data[1+data[0]:]
	}
	if len(data) != 48 || string(data[:8]) != magic {
		return errors.New("invalid ChaCha8 encoding")
	}
	used := bigendian.Uint64(data[8:])
	if used > blocksAKey/blocksAtOnce*32-keyWords {
		return errors.New("invalid ChaCha8 encoding")
	}
	*c = ChaCha8{counter: uint32(used/32) * blocksAtOnce, used: int(used % 32), rest: rest}
	for i := range c.key {
		c.key[i] = littleEndian(data[16+8*i:])
	}
	c.refill()
	return nil
}

// A PCG is saved as its state.

func (p *PCG) MarshalBinary() ([]byte, error) {
	return bigendian.Append64(bigendian.Append64([]byte("pcg:"), p.hi), p.lo), nil
}

func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errors.New("invalid PCG encoding")
	}
	p.hi, p.lo = bigendian.Uint64(data[4:]), bigendian.Uint64(data[12:])
	return nil
}
