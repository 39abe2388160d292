package digits

// PutUint writes u at the start of buf, which has room, and returns the number of digits.
func PutUint(buf []byte, u uint64, base int) int

// PutFloat writes f at the start of buf, which has room, and returns the number of bytes.
func PutFloat(buf []byte, f float64, format byte, prec, bits int) int

// ParseFloat reads the whole of s as Go's float syntax. status is 0, or 1 when s is not a
// number, or 2 when it is out of range (f is then an infinity).
func ParseFloat(s string, bits int) (f float64, status int)
