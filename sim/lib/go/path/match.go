package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is not well formed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match says whether the whole of name fits a pattern: * is any run without a slash, ? any rune but a slash, [a-z] and [^a-z]
// a rune in or outside those ranges, \ takes away the next rune's meaning.
func Match(pattern, name string) (matched bool, err error) {
	star, mark := -1, 0 // behind the last star, and where in name it began to count
	p, n := 0, 0
	for p < len(pattern) || n < len(name) {
		if p < len(pattern) && pattern[p] == '*' {
			p++
			star, mark = p, n
			continue
		}
		if p < len(pattern) {
			next, width, ok, err := one(pattern[p:], name[n:])
			if err != nil {
				return false, err
			}
			if ok {
				p += next
				n += width
				continue
			}
		}
		// The last star takes one byte more, if it may.
		if star < 0 || mark >= len(name) || name[mark] == '/' {
			return false, wellFormed(pattern[p:])
		}
		mark++
		p, n = star, mark
	}
	return true, nil
}

// one matches one element of the pattern, which is no star, with the first rune of name. next and width are their lengths.
func one(pattern, name string) (next, width int, ok bool, err error) {
	r := rune(-1) // nothing left: no element matches it
	if name != "" {
		r, width = utf8.DecodeRuneInString(name)
	}
	switch pattern[0] {
	case '?':
		return 1, width, r >= 0 && r != '/', nil
	case '[':
		next, ok, err = class(pattern, r)
		return next, width, ok, err
	case '\\':
		if len(pattern) == 1 {
			return 0, 0, false, ErrBadPattern
		}
		c := pattern[1]
		return 2, 1, name != "" && name[0] == c, nil
	}
	return 1, 1, name != "" && name[0] == pattern[0], nil
}

// class matches a rune with what stands in brackets.
func class(pattern string, r rune) (next int, ok bool, err error) {
	at := 1
	negated := at < len(pattern) && pattern[at] == '^'
	if negated {
		at++
	}
	for first := true; ; first = false {
		if at < len(pattern) && pattern[at] == ']' && !first {
			return at + 1, ok != negated && r >= 0, nil
		}
		var low, high rune
		if low, at, err = bound(pattern, at); err != nil {
			return 0, false, err
		}
		high = low
		if pattern[at] == '-' {
			if high, at, err = bound(pattern, at+1); err != nil {
				return 0, false, err
			}
		}
		if low <= r && r <= high {
			ok = true
		}
	}
}

// bound reads one end of a range. Something must follow it, if only the closing bracket.
func bound(pattern string, at int) (r rune, next int, err error) {
	if at >= len(pattern) || pattern[at] == '-' || pattern[at] == ']' {
		return 0, at, ErrBadPattern
	}
	if pattern[at] == '\\' {
		if at++; at >= len(pattern) {
			return 0, at, ErrBadPattern
		}
	}
	r, size := utf8.DecodeRuneInString(pattern[at:])
	if r == utf8.RuneError && size == 1 || at+size >= len(pattern) {
		return r, at + size, ErrBadPattern
	}
	return r, at + size, nil
}

// wellFormed looks through the rest of a pattern that does not match any more.
func wellFormed(pattern string) error {
	for p := 0; p < len(pattern); {
		if pattern[p] == '*' {
			p++
			continue
		}
		next, _, _, err := one(pattern[p:], "")
		if err != nil {
			return err
		}
		p += next
	}
	return nil
}
