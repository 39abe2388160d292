// Package chunks cuts what is written into blocks of one size, as MD5 and the SHA family hash it, and makes the last ones:
// a bit 1, zeros, and the number of bits.
package chunks

import "internal/bigendian"

const atOnce = 1 << 16 // bytes handed on in one call: a multiple of every block size

// A Feed holds the bytes that do not fill a block yet.
type Feed struct {
	Len  uint64 // all bytes written
	rest []byte
	size int
}

// New returns a Feed for blocks of size bytes.
func New(size int) Feed { return Feed{rest: make([]byte, 0, size), size: size} }

func (f *Feed) Reset() {
	f.Len = 0
	f.rest = f.rest[:0]
}

// Copy returns a Feed that can go on on its own.
func (f *Feed) Copy() Feed {
	return Feed{f.Len, append(make([]byte, 0, f.size), f.rest...), f.size}
}

// Write hands whole blocks to take.
func (f *Feed) Write(p []byte, take func(blocks []byte)) {
	f.Len += uint64(len(p))
	if len(f.rest) > 0 {
		n := copy(f.rest[len(f.rest):f.size], p)
		f.rest = f.rest[:len(f.rest)+n]
		p = p[n:]
		if len(f.rest) < f.size {
			return
		}
		take(f.rest)
		f.rest = f.rest[:0]
	}
	for len(p) >= f.size {
		n := min(len(p), atOnce) / f.size * f.size
		take(p[:n])
		p = p[n:]
	}
	f.rest = append(f.rest, p...)
}

// Last returns the blocks that end the message. lengthBytes is the room for the number of bits, of which the last eight
// bytes are used.
func (f *Feed) Last(lengthBytes int, lowFirst bool) []byte {
	last := append(make([]byte, 0, 2*f.size), f.rest...)
	last = append(last, 0x80)
	for (len(last)+lengthBytes)%f.size != 0 {
		last = append(last, 0)
	}
	bits := f.Len * 8
	if !lowFirst {
		last = append(last, make([]byte, lengthBytes-8)...)
		return bigendian.Append64(last, bits)
	}
	for i := 0; i < 8; i++ {
		last = append(last, byte(bits>>(8*i)))
	}
	return last
}

// AppendState appends the bytes that wait, with zeros up to a block, and the length, as a saved state has them.
func (f *Feed) AppendState(b []byte) []byte {
	b = append(b, f.rest...)
	b = append(b, make([]byte, f.size-len(f.rest))...)
	return bigendian.Append64(b, f.Len)
}

// SetState takes back what AppendState appended.
func (f *Feed) SetState(b []byte) {
	f.Len = bigendian.Uint64(b[f.size:])
	f.rest = append(f.rest[:0], b[:f.Len%uint64(f.size)]...)
}
