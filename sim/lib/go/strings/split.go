package strings

import "unicode/utf8"

// Split returns the parts of s between separators. They share s's bytes.
func Split(s, sep string) []string              { return split(s, sep, 0, -1) }
func SplitAfter(s, sep string) []string         { return split(s, sep, len(sep), -1) }
func SplitN(s, sep string, n int) []string      { return split(s, sep, 0, n) }
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// split makes at most n parts, each with the first keep bytes of the separator behind it.
func split(s, sep string, keep, n int) []string {
	if n == 0 {
		return nil
	}
	if sep == "" {
		return explode(s, n)
	}
	most := Count(s, sep) + 1
	if n > 0 && n < most {
		most = n
	}
	parts := make([]string, 0, most)
	for len(parts) < most-1 {
		i := Index(s, sep)
		parts = append(parts, s[:i+keep])
		s = s[i+len(sep):]
	}
	return append(parts, s)
}

// explode makes a string of each rune; the last of n gets the rest.
func explode(s string, n int) []string {
	count := utf8.RuneCountInString(s)
	if n < 0 || n > count {
		n = count
	}
	parts := make([]string, 0, n)
	for len(parts) < n-1 {
		_, size := utf8.DecodeRuneInString(s)
		parts = append(parts, s[:size])
		s = s[size:]
	}
	if n > 0 {
		parts = append(parts, s)
	}
	return parts
}

// Fields returns the words of s: what stands between white space.
func Fields(s string) []string {
	n := 0
	for start, end := word(s, 0); start < end; start, end = word(s, end) {
		n++
	}
	fields := make([]string, 0, n)
	for start, end := word(s, 0); start < end; start, end = word(s, end) {
		fields = append(fields, s[start:end])
	}
	return fields
}

// FieldsFunc returns what stands between runes for which f is true.
func FieldsFunc(s string, f func(rune) bool) []string {
	var ends []int // start and end of each field
	inside := false
	for i, r := range s {
		if f(r) == inside {
			ends = append(ends, i)
			inside = !inside
		}
	}
	if inside {
		ends = append(ends, len(s))
	}
	fields := make([]string, len(ends)/2)
	for i := range fields {
		fields[i] = s[ends[2*i]:ends[2*i+1]]
	}
	return fields
}

// Join puts sep between the parts.
func Join(parts []string, sep string) string {
	switch len(parts) {
	case 0:
		return ""
	case 1:
		return parts[0]
	}
	n := len(sep) * (len(parts) - 1)
	for _, part := range parts {
		n += len(part)
	}
	var b Builder
	b.Grow(n)
	b.WriteString(parts[0])
	for _, part := range parts[1:] {
		b.WriteString(sep)
		b.WriteString(part)
	}
	return b.String()
}

// TrimFunc and its kin cut runes for which f is true off the ends.
func TrimFunc(s string, f func(rune) bool) string {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) {
			return s[i:]
		}
	}
	return ""
}

func TrimRightFunc(s string, f func(rune) bool) string {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if !f(r) {
			break
		}
		s = s[:len(s)-size]
	}
	return s
}

// Trim and its kin cut the runes of cutset off the ends.
func Trim(s, cutset string) string {
	return TrimFunc(s, func(r rune) bool { return IndexRune(cutset, r) >= 0 })
}

func TrimLeft(s, cutset string) string {
	return TrimLeftFunc(s, func(r rune) bool { return IndexRune(cutset, r) >= 0 })
}

func TrimRight(s, cutset string) string {
	return TrimRightFunc(s, func(r rune) bool { return IndexRune(cutset, r) >= 0 })
}

func TrimPrefix(s, prefix string) string {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

func TrimSuffix(s, suffix string) string {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}
