package hex

import (
	"internal/bigendian"
	"io"
	"strings"
)

const atOnce = 512 // bytes that a stream turns into digits with one Write

type encoder struct {
	w   io.Writer
	err error
}

// NewEncoder returns a Writer that writes the digits to w.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		part := p
		if len(part) > atOnce {
			part = part[:atOnce]
		}
		var written int
		written, e.err = e.w.Write(AppendEncode(nil, part))
		n += written / 2
		p = p[len(part):]
	}
	return n, e.err
}

type decoder struct {
	r    io.Reader
	have []byte // digits read and not decoded yet
	err  error
}

// NewDecoder returns a Reader of the bytes whose digits r gives.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.have) < 2 && d.err == nil {
		buf := make([]byte, 2*atOnce)
		held := copy(buf, d.have)
		var more int
		more, d.err = d.r.Read(buf[held:])
		d.have = buf[:held+more]
		if d.err == io.EOF && len(d.have)%2 != 0 {
			d.err = io.ErrUnexpectedEOF
			if last := d.have[len(d.have)-1]; value(last) > 15 {
				d.err = InvalidByteError(last)
			}
		}
	}
	want := len(p)
	if want > len(d.have)/2 {
		want = len(d.have) / 2
	}
	n, err = Decode(p, d.have[:2*want])
	d.have = d.have[2*n:]
	if err != nil {
		d.have, d.err = nil, err // nothing behind a wrong digit is looked at
		return n, err
	}
	if len(d.have) < 2 {
		return n, d.err
	}
	return n, nil
}

// Dump shows data as hexdump -C does: offset, sixteen bytes, the same as text.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

const (
	rowBytes = 16
	textFrom = 10 + 3*rowBytes + 2 // where the text stands in a row, behind offset, digits and the gap between eights
)

// A dumper writes each byte's digits as soon as it has it; the text waits for the end of the row.
type dumper struct {
	w      io.Writer
	offset int    // of the row
	width  int    // of what the row has so far
	text   []byte // of the row
	closed bool
}

// Dumper returns a Writer whose dump goes to w; Close ends the last row.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

func (d *dumper) put(part []byte) error {
	d.width += len(part)
	_, err := d.w.Write(part)
	return err
}

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errClosed
	}
	for i, b := range data {
		if err := d.byte(b); err != nil {
			return i, err
		}
	}
	return len(data), nil
}

func (d *dumper) byte(b byte) error {
	var part []byte
	if len(d.text) == 0 {
		part = AppendEncode(nil, bigendian.Append32(nil, uint32(d.offset)))
		part = append(part, ' ', ' ')
	}
	part = append(part, digits[b>>4], digits[b&15], ' ')
	if len(d.text) == rowBytes/2-1 {
		part = append(part, ' ')
	}
	if b < ' ' || b > '~' {
		b = '.'
	}
	d.text = append(d.text, b)
	if err := d.put(part); err != nil || len(d.text) < rowBytes {
		return err
	}
	return d.endRow()
}

// endRow writes the text, in its column also where the row is short.
func (d *dumper) endRow() error {
	var part []byte
	for d.width+len(part) < textFrom {
		part = append(part, ' ')
	}
	part = append(part, '|')
	part = append(part, d.text...)
	err := d.put(append(part, '|', '\n'))
	d.offset += len(d.text)
	d.width, d.text = 0, d.text[:0]
	return err
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.text) == 0 {
		return nil
	}
	return d.endRow()
}
