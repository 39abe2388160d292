package bytes

import (
	"errors"
	"io"
	"unicode/utf8"
)

// A Buffer is a queue of bytes: written at the end, read from the front.
type Buffer struct {
	buf      []byte
	off      int // read up to here
	lastRead int // what can be unread: 0 nothing, -1 a byte, else the size of a rune
}

var (
	ErrTooLarge     = errors.New("bytes.Buffer: too large")
	errNegativeRead = errors.New("bytes.Buffer: reader returned negative count from Read")
)

func NewBuffer(buf []byte) *Buffer     { return &Buffer{buf: buf} }
func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

// Bytes is what is not read yet; it is good until the next change.
func (b *Buffer) Bytes() []byte { return b.buf[b.off:] }

func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.off:])
}

func (b *Buffer) Len() int       { return len(b.buf) - b.off }
func (b *Buffer) Cap() int       { return cap(b.buf) }
func (b *Buffer) Available() int { return cap(b.buf) - len(b.buf) }

// AvailableBuffer is the unused part of the buffer, to append to and hand to the next Write.
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

func (b *Buffer) Reset() {
	b.buf = b.buf[:0]
	b.off = 0
	b.lastRead = 0
}

// Truncate keeps the first n bytes that are not read yet.
func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.lastRead = 0
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.off+n]
}

// Grow makes room for n more bytes.
func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	b.room(n)
}

const (
	firstRoom = 64 // bytes of a small Buffer's first slice
	mostBytes = 1<<63 - 1
)

// room sees to it that n bytes more fit: what is unread moves to the front if that leaves half of the slice free, else to a
// slice of about twice the size.
func (b *Buffer) room(n int) {
	b.lastRead = 0
	if b.off > 0 && b.off == len(b.buf) {
		b.Reset()
	}
	unread := b.buf[b.off:]
	have := cap(b.buf)
	switch {
	case n <= have-len(b.buf):
		return
	case b.buf == nil && n <= firstRoom:
		b.buf = make([]byte, 0, firstRoom)
	case n <= have/2-len(unread):
		b.buf = b.buf[:copy(b.buf, unread)]
	case have > mostBytes-have-n:
		panic(ErrTooLarge)
	default:
		larger := allocate(max(len(b.buf)+n, 2*cap(unread)))
		b.buf = larger[:copy(larger, unread)]
	}
	b.off = 0
}

// allocate returns a slice of at least n bytes: as many as the memory taken for it has.
func allocate(n int) []byte {
	defer func() {
		if recover() != nil {
			panic(ErrTooLarge)
		}
	}()
	return append([]byte(nil), make([]byte, n)...)
}

func (b *Buffer) Write(p []byte) (n int, err error) {
	b.room(len(p))
	b.buf = append(b.buf, p...)
	return len(p), nil
}

func (b *Buffer) WriteString(s string) (n int, err error) {
	b.room(len(s))
	b.buf = append(b.buf, s...)
	return len(s), nil
}

func (b *Buffer) WriteByte(c byte) error {
	b.room(1)
	b.buf = append(b.buf, c)
	return nil
}

func (b *Buffer) WriteRune(r rune) (n int, err error) {
	b.room(utf8.UTFMax)
	before := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - before, nil
}

func (b *Buffer) Read(p []byte) (n int, err error) {
	b.lastRead = 0
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.off:])
	b.off += n
	if n > 0 {
		b.lastRead = -1
	}
	return n, nil
}

// Next takes the next n bytes, or all there are.
func (b *Buffer) Next(n int) []byte {
	b.lastRead = 0
	n = min(n, b.Len())
	data := b.buf[b.off : b.off+n]
	b.off += n
	if n > 0 {
		b.lastRead = -1
	}
	return data
}

func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.off]
	b.off++
	b.lastRead = -1
	return c, nil
}

func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.off:])
	b.off += size
	b.lastRead = size
	return r, size, nil
}

func (b *Buffer) UnreadByte() error {
	if b.lastRead == 0 {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.lastRead = 0
	b.off--
	return nil
}

func (b *Buffer) UnreadRune() error {
	if b.lastRead <= 0 {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	b.off -= b.lastRead
	b.lastRead = 0
	return nil
}

// ReadBytes reads up to and with the first delim; without one the rest and io.EOF.
func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	rest := b.buf[b.off:]
	end := IndexByte(rest, delim) + 1
	if end == 0 {
		end, err = len(rest), io.EOF
	}
	b.off += end
	b.lastRead = -1
	return append([]byte(nil), rest[:end]...), err
}

func (b *Buffer) ReadString(delim byte) (line string, err error) {
	bytes, err := b.ReadBytes(delim)
	return string(bytes), err
}

func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	for {
		b.room(MinRead)
		m, err := r.Read(b.buf[len(b.buf):cap(b.buf)])
		if m < 0 {
			panic(errNegativeRead)
		}
		b.buf = b.buf[:len(b.buf)+m]
		n += int64(m)
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.lastRead = 0
	if b.Len() > 0 {
		m, err := w.Write(b.buf[b.off:])
		b.off += m
		if err != nil || b.Len() > 0 {
			if err == nil {
				err = io.ErrShortWrite
			}
			return int64(m), err
		}
		n = int64(m)
	}
	b.Reset()
	return n, nil
}
