// Package encoding names what types have that can turn themselves into bytes or text and back.
package encoding

type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// UnmarshalBinary must copy what it wants to keep of data.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// UnmarshalText must copy what it wants to keep of text.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}
