package big

import (
	"errors"
	"fmt"
	"internal/bigendian"
)

// How package encoding/gob writes numbers: a byte with the version first.
const gobVersion = 1

// GobEncode writes a byte with version and sign, then the bytes of the absolute value.
func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	b := byte(gobVersion << 1)
	if x.neg {
		b |= 1
	}
	return append([]byte{b}, x.Bytes()...), nil
}

func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if buf[0]>>1 != gobVersion {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", buf[0]>>1)
	}
	z.SetBytes(buf[1:])
	z.set(buf[0]&1 != 0, z.abs)
	return nil
}

// GobEncode writes a byte with version and sign, the length of the numerator in bytes, numerator and denominator.
func (x *Rat) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	b := byte(gobVersion << 1)
	if x.a.neg {
		b |= 1
	}
	above := x.a.Bytes()
	buf := bigendian.Append32([]byte{b}, uint32(len(above)))
	return append(append(buf, above...), x.b.Bytes()...), nil
}

func (z *Rat) GobDecode(buf []byte) error {
	const head = 1 + 4
	switch {
	case len(buf) == 0:
		*z = Rat{}
		return nil
	case len(buf) < head:
		return errors.New("Rat.GobDecode: buffer too small")
	case buf[0]>>1 != gobVersion:
		return fmt.Errorf("Rat.GobDecode: encoding version %d not supported", buf[0]>>1)
	}
	n := uint64(bigendian.Uint32(buf[1:]))
	rest := buf[head:]
	if n > uint64(len(rest)) {
		return errors.New("Rat.GobDecode: buffer too small")
	}
	z.a.set(buf[0]&1 != 0, natOfBytes(rest[:n]))
	z.b.set(false, natOfBytes(rest[n:]))
	return nil
}

// GobEncode writes the version, a byte with mode, accuracy, form and sign, the precision, and of finite numbers exponent and
// mantissa: whole words, the highest bit of the first one set, as a fraction of 1.
func (x *Float) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	b := byte(x.mode&7)<<5 | byte((x.acc+1)&3)<<3 | byte(x.form&3)<<1
	if x.neg {
		b |= 1
	}
	buf := bigendian.Append32([]byte{gobVersion, b}, x.prec)
	if x.form != finite {
		return buf, nil
	}
	size := x.mant.bitLen()
	words := (size + 63) / 64
	mant := make([]byte, words*8)
	x.mant.shl(uint(words*64 - size)).bytes(mant)
	return append(bigendian.Append32(buf, uint32(x.exp+size)), mant...), nil
}

func (z *Float) GobDecode(buf []byte) error {
	switch {
	case len(buf) == 0:
		*z = Float{}
		return nil
	case len(buf) < 6:
		return errors.New("Float.GobDecode: buffer too small")
	case buf[0] != gobVersion:
		return fmt.Errorf("Float.GobDecode: encoding version %d not supported", buf[0])
	}
	b := buf[1]
	x := Float{prec: bigendian.Uint32(buf[2:]), mode: RoundingMode(b >> 5), form: form(b >> 1 & 3), neg: b&1 != 0}
	acc := Accuracy(b>>3&3) - 1
	if x.form == finite {
		if err := x.decodeMantissa(buf[6:]); err != nil {
			return err
		}
	}
	x.acc = acc
	if z.prec != 0 { // the number is fitted to what it is read into
		x.mode = z.mode
		x.SetPrec(uint(z.prec))
	}
	*z = x
	return nil
}

func (z *Float) decodeMantissa(buf []byte) error {
	if len(buf) < 4 {
		return errors.New("Float.GobDecode: buffer too small for finite form float")
	}
	exp, mant := int(int32(bigendian.Uint32(buf))), buf[4:]
	value := natOfBytes(mant)
	switch {
	case len(value) == 0:
		return errors.New("Float.GobDecode: nonzero finite number with empty mantissa")
	case len(mant)%8 != 0 || mant[0] < 0x80:
		return errors.New("Float.GobDecode: msb not set in last word")
	case z.prec == 0:
		return errors.New("Float.GobDecode: zero precision finite number")
	}
	z.round(z.neg, value, exp-8*len(mant), false)
	return nil
}
