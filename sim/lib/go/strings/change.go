package strings

import (
	"io"
	"unicode"
	"unicode/utf8"
)

// Clone is a copy of s in memory of its own.
func Clone(s string) string {
	if s == "" {
		return ""
	}
	return string([]byte(s))
}

// Repeat returns count copies of s.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if s == "" || count == 0 {
		return ""
	}
	if len(s)*count/count != len(s) {
		panic("strings: Repeat output length overflow")
	}
	var b Builder
	b.Grow(len(s) * count)
	b.WriteString(s)
	for b.Len() < len(s)*count { // twice as much each time
		have := b.String()
		if rest := len(s)*count - b.Len(); rest < len(have) {
			have = have[:rest]
		}
		b.WriteString(have)
	}
	return b.String()
}

// Replace replaces the first n of old by new; all for n < 0. An empty old stands before each rune and at the end.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	if m := Count(s, old); m == 0 {
		return s
	} else if n < 0 || m < n {
		n = m
	}
	var b Builder
	b.Grow(len(s) + n*(len(new)-len(old)))
	start := 0
	for i := 0; i < n; i++ {
		at := start
		if old != "" {
			at += Index(s[start:], old)
		} else if i > 0 {
			_, size := utf8.DecodeRuneInString(s[start:])
			at += size
		}
		b.WriteString(s[start:at])
		b.WriteString(new)
		start = at + len(old)
	}
	b.WriteString(s[start:])
	return b.String()
}

func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// Map replaces each rune by mapping's answer; a negative one drops it.
func Map(mapping func(rune) rune, s string) string {
	var b Builder
	b.Grow(len(s))
	for i, r := range s {
		m := mapping(r)
		if m == r && r == utf8.RuneError {
			_, size := utf8.DecodeRuneInString(s[i:])
			if size == 1 { // a byte that is no UTF-8 becomes U+FFFD
				b.WriteString("\uFFFD")
				continue
			}
		}
		if m >= 0 {
			b.WriteRune(m)
		}
	}
	if same := b.String(); same == s {
		return s
	}
	return b.String()
}

func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial and its kin begin with a language's own rules.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// Title makes the first letter of each word a title letter.
func Title(s string) string {
	before := ' '
	return Map(func(r rune) rune {
		inWord := unicode.IsLetter(before) || unicode.IsDigit(before) || before == '_' ||
			before >= utf8.RuneSelf && !unicode.IsSpace(before)
		before = r
		if inWord {
			return r
		}
		return unicode.ToTitle(r)
	}, s)
}

// ToValidUTF8 replaces each run of bytes that are no UTF-8.
func ToValidUTF8(s, replacement string) string {
	var b Builder
	broken := false
	for i, r := range s {
		_, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			if !broken {
				b.WriteString(replacement)
			}
			broken = true
			continue
		}
		broken = false
		b.WriteString(s[i : i+size])
	}
	return b.String()
}

// A Replacer replaces a list of strings at once.
type Replacer struct {
	pairs []string
}

// NewReplacer takes pairs of old and new strings. At each place the first pair that fits is taken.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{append([]string(nil), oldnew...)}
}

func (r *Replacer) Replace(s string) string {
	var b Builder
	kept := 0           // what stands from here on is not written yet
	afterEmpty := false // the empty string has just matched here: it does not again
	for i := 0; i <= len(s); {
		old, new, found := r.at(s[i:], afterEmpty)
		afterEmpty = found && old == ""
		if !found {
			i++
			continue
		}
		b.WriteString(s[kept:i])
		b.WriteString(new)
		i += len(old)
		kept = i
	}
	b.WriteString(s[kept:])
	return b.String()
}

// at looks for the first pair whose old string s begins with.
func (r *Replacer) at(s string, noEmpty bool) (old, new string, found bool) {
	for i := 0; i < len(r.pairs); i += 2 {
		if old = r.pairs[i]; HasPrefix(s, old) && (old != "" || !noEmpty) {
			return old, r.pairs[i+1], true
		}
	}
	return "", "", false
}

// WriteString writes s to w with the replacements.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
