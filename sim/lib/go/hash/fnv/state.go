package fnv

import "internal/bigendian"

// A state is saved as "fnv", a number for the function, and the sum.

func (s *sum32) MarshalBinary() ([]byte, error)   { return s.Sum([]byte("fnv\x01")), nil }
func (s *sum32a) MarshalBinary() ([]byte, error)  { return s.Sum([]byte("fnv\x02")), nil }
func (s *sum64) MarshalBinary() ([]byte, error)   { return s.Sum([]byte("fnv\x03")), nil }
func (s *sum64a) MarshalBinary() ([]byte, error)  { return s.Sum([]byte("fnv\x04")), nil }
func (s *sum128) MarshalBinary() ([]byte, error)  { return s.Sum([]byte("fnv\x05")), nil }
func (s *sum128a) MarshalBinary() ([]byte, error) { return s.Sum([]byte("fnv\x06")), nil }

func (s *sum32) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State(pkg, "fnv\x01", b, 8)
	if err == nil {
		*s = sum32(bigendian.Uint32(b))
	}
	return err
}

func (s *sum32a) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State(pkg, "fnv\x02", b, 8)
	if err == nil {
		*s = sum32a(bigendian.Uint32(b))
	}
	return err
}

func (s *sum64) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State(pkg, "fnv\x03", b, 12)
	if err == nil {
		*s = sum64(bigendian.Uint64(b))
	}
	return err
}

func (s *sum64a) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State(pkg, "fnv\x04", b, 12)
	if err == nil {
		*s = sum64a(bigendian.Uint64(b))
	}
	return err
}

func (s *sum128) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State(pkg, "fnv\x05", b, 20)
	if err == nil {
		s.wide = wide{bigendian.Uint64(b), bigendian.Uint64(b[8:])}
	}
	return err
}

func (s *sum128a) UnmarshalBinary(b []byte) error {
	b, err := bigendian.State(pkg, "fnv\x06", b, 20)
	if err == nil {
		s.wide = wide{bigendian.Uint64(b), bigendian.Uint64(b[8:])}
	}
	return err
}
