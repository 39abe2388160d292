// Package iotest makes readers and writers that behave unpleasantly but lawfully, for tests of those who use them.
package iotest

import (
	"errors"
	"io"
	"log"
)

// ErrTimeout is what a TimeoutReader says once.
var ErrTimeout = errors.New("timeout")

type readerFunc func(p []byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

type writerFunc func(p []byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }

// OneByteReader reads r byte by byte.
func OneByteReader(r io.Reader) io.Reader {
	return readerFunc(func(p []byte) (int, error) { return r.Read(p[:min(len(p), 1)]) })
}

// HalfReader reads half of what it is asked for.
func HalfReader(r io.Reader) io.Reader {
	return readerFunc(func(p []byte) (int, error) { return r.Read(p[:(len(p)+1)/2]) })
}

// ErrReader has nothing but an error.
func ErrReader(err error) io.Reader {
	return readerFunc(func([]byte) (int, error) { return 0, err })
}

// TimeoutReader fails with ErrTimeout at its second reading, and at no other.
func TimeoutReader(r io.Reader) io.Reader {
	count := 0
	return readerFunc(func(p []byte) (int, error) {
		count++
		if count == 2 {
			return 0, ErrTimeout
		}
		return r.Read(p)
	})
}

// DataErrReader tells the error that ends r together with the last bytes, which others tell after them.
func DataErrReader(r io.Reader) io.Reader { return &dataErrReader{r: r, buf: make([]byte, 1024)} }

type dataErrReader struct {
	r    io.Reader
	buf  []byte
	left []byte // of buf, read but not passed on
	err  error
}

func (d *dataErrReader) Read(p []byte) (n int, err error) {
	d.fill()
	n = copy(p, d.left)
	d.left = d.left[n:]
	if n > 0 {
		d.fill() // perhaps that was all
	}
	if len(d.left) == 0 {
		err, d.err = d.err, nil
	}
	return n, err
}

func (d *dataErrReader) fill() {
	if len(d.left) == 0 && d.err == nil {
		var n int
		n, d.err = d.r.Read(d.buf)
		d.left = d.buf[:n]
	}
}

// TruncateWriter passes n bytes on to w and drops the rest, without a word.
func TruncateWriter(w io.Writer, n int64) io.Writer {
	return writerFunc(func(p []byte) (int, error) {
		if n <= 0 {
			return len(p), nil
		}
		part := p[:min(int64(len(p)), n)]
		written, err := w.Write(part)
		n -= int64(written)
		if err == nil {
			written = len(p)
		}
		return written, err
	})
}

// NewReadLogger logs what is read from r, in hexadecimal behind the prefix.
func NewReadLogger(prefix string, r io.Reader) io.Reader {
	return readerFunc(func(p []byte) (int, error) { return logged(prefix, p)(r.Read(p)) })
}

// NewWriteLogger logs what is written to w, in hexadecimal behind the prefix.
func NewWriteLogger(prefix string, w io.Writer) io.Writer {
	return writerFunc(func(p []byte) (int, error) { return logged(prefix, p)(w.Write(p)) })
}

// logged logs a result and passes it on.
func logged(prefix string, p []byte) func(int, error) (int, error) {
	return func(n int, err error) (int, error) {
		if err != nil {
			log.Printf("%s %x: %v", prefix, p[:n], err)
		} else {
			log.Printf("%s %x", prefix, p[:n])
		}
		return n, err
	}
}
