// Package digits writes numbers into byte slices. It is the ground of strconv and fmt.
package digits

// AppendInt appends i in the base.
func AppendInt(dst []byte, i int64, base int) []byte {
	if i >= 0 {
		return AppendUint(dst, uint64(i), base)
	}
	return AppendUint(append(dst, '-'), -uint64(i), base)
}

// AppendUint appends u in the base, 2 to 36, with lower-case letters.
func AppendUint(dst []byte, u uint64, base int) []byte {
	n := len(dst)
	room := 20
	if base < 10 {
		room = 64
	}
	dst = grow(dst, room)
	return dst[:n+PutUint(dst[n:n+room], u, base)]
}

// AppendFloat appends f in one of the formats 'e', 'E', 'f', 'g', 'G', 'b', 'x', 'X'.
// A negative precision asks for the fewest digits that give f back at that size.
func AppendFloat(dst []byte, f float64, format byte, prec, bits int) []byte {
	n := len(dst)
	room := 32
	if format == 'f' {
		room = 352 // 5e-324 and 1e308 written out
	}
	if prec > 0 {
		room += prec
	}
	dst = grow(dst, room)
	return dst[:n+PutFloat(dst[n:n+room], f, format, prec, bits)]
}

// grow returns dst with room for n more bytes.
func grow(dst []byte, n int) []byte {
	if cap(dst)-len(dst) >= n {
		return dst
	}
	more := make([]byte, len(dst), 2*cap(dst)+n)
	copy(more, dst)
	return more
}
