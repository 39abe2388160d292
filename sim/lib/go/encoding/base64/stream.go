package base64

import "io"

const atOnce = 768 // bytes that a stream turns into digits with one Write

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte // fewer than three bytes, which wait for more
	err  error
}

// NewEncoder returns a Writer that writes the digits to w. Close writes the last ones.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if len(e.rest) > 0 {
		for len(e.rest) < 3 && n < len(p) && e.err == nil {
			e.rest = append(e.rest, p[n])
			n++
		}
		if len(e.rest) < 3 || e.err != nil {
			return n, e.err
		}
		if e.emit(e.rest); e.err != nil {
			return n, e.err
		}
		e.rest = e.rest[:0]
	}
	for len(p)-n >= 3 && e.err == nil {
		part := p[n : n+min(atOnce, (len(p)-n)/3*3)]
		if e.emit(part); e.err != nil {
			return n, e.err
		}
		n += len(part)
	}
	if e.err == nil {
		e.rest = append(e.rest, p[n:]...)
		n = len(p)
	}
	return n, e.err
}

func (e *encoder) emit(p []byte) { _, e.err = e.w.Write(e.enc.AppendEncode(nil, p)) }

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		e.emit(e.rest)
		e.rest = nil
	}
	return e.err
}

type decoder struct {
	enc     *Encoding
	r       io.Reader
	have    []byte // digits read and not decoded yet, without line ends
	out     []byte // bytes decoded and not given away yet
	readErr error  // of r
	err     error  // what Read answers when out is empty
}

// NewDecoder returns a Reader of the bytes whose digits r gives.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		d.fill(len(p))
		d.decode()
	}
	n = copy(p, d.out)
	d.out = d.out[n:]
	if len(d.out) == 0 && n == 0 {
		return 0, d.err
	}
	return n, nil
}

// fill reads until there are four digits for about room bytes.
func (d *decoder) fill(room int) {
	for len(d.have) < 4 && d.readErr == nil {
		buf := make([]byte, min(max(room/3*4, 4), atOnce/3*4)-len(d.have))
		var n int
		n, d.readErr = d.r.Read(buf)
		for _, c := range buf[:n] {
			if !newline(c) {
				d.have = append(d.have, c)
			}
		}
	}
}

func (d *decoder) decode() {
	whole := len(d.have) / 4 * 4
	if whole == 0 {
		if len(d.have) == 0 || d.enc.padding != NoPadding {
			d.err = d.readErr
			if d.err == io.EOF && len(d.have) > 0 {
				d.err = io.ErrUnexpectedEOF
			}
			return
		}
		whole = len(d.have) // the last digits, unpadded
		d.err = d.readErr
	}
	out, err := d.enc.AppendDecode(nil, d.have[:whole])
	d.out = out
	d.have = d.have[whole:]
	if err != nil {
		d.err = err
	}
}
