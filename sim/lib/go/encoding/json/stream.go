package json

import (
	"bytes"
	"errors"
	"io"
)

// An Encoder writes values to a stream, each with a newline behind it.
type Encoder struct {
	w              io.Writer
	err            error
	keepHTML       bool
	prefix, indent string
}

func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }
func (enc *Encoder) SetEscapeHTML(on bool)           { enc.keepHTML = !on }

func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	e := &encoder{escapeHTML: !enc.keepHTML}
	if err := e.encode(v); err != nil {
		return err
	}
	b := append(e.buf, '\n')
	if enc.prefix != "" || enc.indent != "" {
		b = appendIndent(nil, b, enc.prefix, enc.indent)
	}
	_, err := enc.w.Write(b)
	enc.err = err
	return err
}

// A Decoder reads values from a stream.
type Decoder struct {
	r       io.Reader
	buf     []byte
	i       int   // what of buf has been used
	scanned int64 // bytes of the stream before buf
	decoded int64 // bytes of the values that Decode has read; errors in values are counted from there
	err     error
	options
	state tokenState
	stack []tokenState
}

func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber keeps numbers in an any as Number.
func (dec *Decoder) UseNumber() { dec.useNumber = true }

// DisallowUnknownFields makes keys without a field an error.
func (dec *Decoder) DisallowUnknownFields() { dec.knownOnly = true }

// Buffered is what has been read from the stream and not decoded.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.i:]) }

// InputOffset is where the last value or token ended.
func (dec *Decoder) InputOffset() int64 { return dec.scanned + int64(dec.i) }

// Decode reads the next value into v.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.beforeValue(); err != nil {
		return err
	}
	if !dec.state.takesValue() {
		return &SyntaxError{msg: "not at beginning of value", Offset: dec.InputOffset()}
	}
	n, err := dec.readValue()
	if err != nil {
		return err
	}
	d := &decoder{data: dec.buf[dec.i : dec.i+n], options: dec.options}
	dec.i += n
	dec.decoded += int64(n)
	err = d.decode(v)
	dec.afterValue()
	return err
}

// readValue sees to it that the next value is in the buffer, and gives its length.
func (dec *Decoder) readValue() (int, error) {
	for ended := false; ; {
		c := &checker{data: dec.buf[dec.i:], base: dec.decoded}
		ok := c.value()
		// A number may go on behind the buffer's end.
		if ok && (ended || c.i < len(c.data) || !isDigit(c.data[c.i-1])) {
			return c.i, nil
		}
		if !ok && !c.short {
			dec.err = c.err
			return 0, c.err
		}
		if ended {
			dec.err = io.ErrUnexpectedEOF
			if len(bytes.TrimSpace(c.data)) == 0 {
				dec.err = io.EOF
			}
			return 0, dec.err
		}
		switch err := dec.refill(); {
		case err == io.EOF:
			ended = true
		case err != nil:
			dec.err = err
			return 0, err
		}
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// refill drops what was used from the buffer and reads more.
func (dec *Decoder) refill() error {
	if dec.i > 0 {
		dec.scanned += int64(dec.i)
		dec.buf = append(dec.buf[:0], dec.buf[dec.i:]...)
		dec.i = 0
	}
	if cap(dec.buf)-len(dec.buf) < 512 {
		dec.buf = append(make([]byte, 0, 2*cap(dec.buf)+512), dec.buf...)
	}
	n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
	dec.buf = dec.buf[:len(dec.buf)+n]
	if n > 0 {
		return nil
	}
	if err == nil {
		return errors.New("json: the reader reads nothing")
	}
	return err
}
