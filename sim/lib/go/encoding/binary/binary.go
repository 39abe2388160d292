package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errBufferTooSmall = errors.New("buffer too small")

// Size is how many bytes Write makes of v, -1 if that is not fixed.
func Size(v any) int { return dataSize(reflect.Indirect(reflect.ValueOf(v))) }

// dataSize is the size of a value; slices have one, where they are not within other values.
func dataSize(v reflect.Value) int {
	if !v.IsValid() {
		return -1
	}
	if v.Kind() == reflect.Slice {
		if size := sizeOf(v.Type().Elem()); size >= 0 {
			return size * v.Len()
		}
		return -1
	}
	return sizeOf(v.Type())
}

func sizeOf(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if size := sizeOf(t.Elem()); size >= 0 {
			return size * t.Len()
		}
	case reflect.Struct:
		sum := 0
		for i := 0; i < t.NumField(); i++ {
			size := sizeOf(t.Field(i).Type)
			if size < 0 {
				return -1
			}
			sum += size
		}
		return sum
	case reflect.Bool, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Int8, reflect.Int16,
		reflect.Int32, reflect.Int64, reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

// target is what Read and Decode set, and its size.
func target(data any) (v reflect.Value, size int) {
	v = reflect.ValueOf(data)
	size = -1
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		size = dataSize(v)
	case reflect.Slice:
		size = dataSize(v)
	}
	return v, size
}

// Read reads into data, a pointer to a fixed-size value or a slice of such values.
func Read(r io.Reader, order ByteOrder, data any) error {
	v, size := target(data)
	if size < 0 {
		return errors.New("binary.Read: invalid type " + reflect.TypeOf(data).String())
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	(&coder{order, buf}).read(v)
	return nil
}

// Decode is Read from bytes; it returns how many it took.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size := target(data)
	if size < 0 {
		return 0, errors.New("binary.Decode: invalid type " + reflect.TypeOf(data).String())
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	(&coder{order, buf[:size]}).read(v)
	return size, nil
}

// encoded is data as bytes; ok is false if it has no fixed size.
func encoded(order ByteOrder, data any) (buf []byte, ok bool) {
	v := reflect.Indirect(reflect.ValueOf(data))
	size := dataSize(v)
	if size < 0 {
		return nil, false
	}
	buf = make([]byte, size)
	(&coder{order, buf}).write(v)
	return buf, true
}

func notFixed(what string, data any) error {
	return errors.New("binary." + what + ": some values are not fixed-sized in type " + reflect.TypeOf(data).String())
}

// Write writes data, a fixed-size value, a slice of such values, or a pointer to one of these.
func Write(w io.Writer, order ByteOrder, data any) error {
	buf, ok := encoded(order, data)
	if !ok {
		return notFixed("Write", data)
	}
	_, err := w.Write(buf)
	return err
}

// Encode is Write into bytes; it returns how many it wrote.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	b, ok := encoded(order, data)
	if !ok {
		return 0, notFixed("Encode", data)
	}
	if len(buf) < len(b) {
		return 0, errBufferTooSmall
	}
	return copy(buf, b), nil
}

// Append is Write to the end of buf.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	b, ok := encoded(order, data)
	if !ok {
		return nil, notFixed("Append", data)
	}
	return append(buf, b...), nil
}

// A coder reads or writes the bytes left in buf.
type coder struct {
	order ByteOrder
	buf   []byte
}

func (c *coder) take(n int) []byte {
	b := c.buf[:n]
	c.buf = c.buf[n:]
	return b
}

func (c *coder) uint(size int) uint64 {
	switch b := c.take(size); size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	default:
		return c.order.Uint64(b)
	}
}

func (c *coder) putUint(size int, x uint64) {
	switch b := c.take(size); size {
	case 1:
		b[0] = byte(x)
	case 2:
		c.order.PutUint16(b, uint16(x))
	case 4:
		c.order.PutUint32(b, uint32(x))
	default:
		c.order.PutUint64(b, x)
	}
}

func (c *coder) float(size int) float64 {
	if size == 4 {
		return float64(math.Float32frombits(uint32(c.uint(4))))
	}
	return math.Float64frombits(c.uint(8))
}

func (c *coder) putFloat(size int, x float64) {
	if size == 4 {
		c.putUint(4, uint64(math.Float32bits(float32(x))))
	} else {
		c.putUint(8, math.Float64bits(x))
	}
}

// padding says that field i is named _, which is passed over, and zero when written.
func padding(t reflect.Type, v reflect.Value, i int) bool {
	return t.Field(i).Name == "_" && !v.Field(i).CanSet()
}

func (c *coder) read(v reflect.Value) {
	t := v.Type()
	size := int(t.Size())
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			c.read(v.Index(i))
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if padding(t, v, i) {
				c.take(sizeOf(t.Field(i).Type))
			} else {
				c.read(v.Field(i))
			}
		}
	case reflect.Bool:
		v.SetBool(c.uint(1) != 0)
	case reflect.Int8:
		v.SetInt(int64(int8(c.uint(1))))
	case reflect.Int16:
		v.SetInt(int64(int16(c.uint(2))))
	case reflect.Int32:
		v.SetInt(int64(int32(c.uint(4))))
	case reflect.Int64:
		v.SetInt(int64(c.uint(8)))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(c.uint(size))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(c.float(size))
	case reflect.Complex64, reflect.Complex128:
		re := c.float(size / 2)
		v.SetComplex(complex(re, c.float(size/2)))
	}
}

func (c *coder) write(v reflect.Value) {
	t := v.Type()
	size := int(t.Size())
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			c.write(v.Index(i))
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if t.Field(i).Name == "_" {
				c.take(sizeOf(t.Field(i).Type)) // zero already
			} else {
				c.write(v.Field(i))
			}
		}
	case reflect.Bool:
		if v.Bool() {
			c.putUint(1, 1)
		} else {
			c.putUint(1, 0)
		}
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		c.putUint(size, uint64(v.Int()))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		c.putUint(size, v.Uint())
	case reflect.Float32, reflect.Float64:
		c.putFloat(size, v.Float())
	case reflect.Complex64, reflect.Complex128:
		c.putFloat(size/2, real(v.Complex()))
		c.putFloat(size/2, imag(v.Complex()))
	}
}
