package syntax

import (
	"strings"
	"unicode/utf8"
)

// escaped reads what a backslash begins outside of brackets.
func (p *parser) escaped(list []*Regexp) []*Regexp {
	if p.flags&PerlX != 0 && len(p.rest) >= 2 {
		op := Op(0)
		switch p.rest[1] {
		case 'A':
			op = OpBeginText
		case 'b':
			op = OpWordBoundary
		case 'B':
			op = OpNoWordBoundary
		case 'z':
			op = OpEndText
		case 'C': // any byte
			p.fail(ErrInvalidEscape, p.rest[:2])
		case 'Q':
			return p.quoted(list)
		}
		if op != 0 {
			p.rest = p.rest[2:]
			return append(list, &Regexp{Op: op, Flags: p.flags})
		}
	}
	if set, ok := p.classEscape(); ok {
		return append(list, &Regexp{Op: OpCharClass, Flags: p.flags, Rune: set})
	}
	return append(list, p.literal(p.escape()))
}

// quoted: `\Q` text `\E`
func (p *parser) quoted(list []*Regexp) []*Regexp {
	text, rest, _ := strings.Cut(p.rest[2:], `\E`)
	for p.rest = text; p.rest != ""; {
		list = append(list, p.literal(p.next()))
	}
	p.rest = rest
	return list
}

// escape reads an escape that stands for one rune.
func (p *parser) escape() rune {
	before := p.rest
	p.take(`\`)
	if p.rest == "" {
		p.fail(ErrTrailingBackslash, "")
	}
	c := p.next()
	switch c {
	case '1', '2', '3', '4', '5', '6', '7':
		if p.rest == "" || p.rest[0] < '0' || p.rest[0] > '7' {
			break // a reference to a group, which this syntax has not
		}
		return p.octal(c - '0')
	case '0':
		return p.octal(0)
	case 'x':
		if r, ok := p.hexadecimal(); ok {
			return r
		}
	case 'a':
		return '\a'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'v':
		return '\v'
	default:
		if c < utf8.RuneSelf && !isWord(c) {
			return c
		}
	}
	p.fail(ErrInvalidEscape, p.since(before))
	return 0
}

func (p *parser) octal(r rune) rune {
	for i := 0; i < 2 && p.rest != "" && '0' <= p.rest[0] && p.rest[0] <= '7'; i++ {
		r = r*8 + rune(p.rest[0]-'0')
		p.rest = p.rest[1:]
	}
	return r
}

// hexadecimal: two digits, or any number of them in braces
func (p *parser) hexadecimal() (rune, bool) {
	if p.rest == "" {
		return 0, false
	}
	c := p.next()
	if c != '{' {
		if p.rest == "" {
			return 0, false
		}
		high, low := hexDigit(c), hexDigit(p.next())
		return high<<4 | low, high >= 0 && low >= 0
	}
	r, n := rune(0), 0
	for p.rest != "" {
		if c = p.next(); c == '}' {
			return r, n > 0
		}
		digit := hexDigit(c)
		if digit < 0 {
			return 0, false
		}
		if r = r<<4 | digit; r > utf8.MaxRune {
			return 0, false
		}
		n++
	}
	return 0, false
}

func hexDigit(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return -1
}

func isWord(c rune) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// ---- brackets ----

// class: "[" [ "^" ] { range | escape | "[:name:]" } "]"
func (p *parser) class() *Regexp {
	whole := p.rest
	p.take("[")
	set := classBuilder{fold: p.flags&FoldCase != 0}
	negative := p.take("^")
	if negative && p.flags&ClassNL == 0 {
		set.add('\n', '\n') // which then does not match
	}
	for first := true; first || p.rest == "" || p.rest[0] != ']'; first = false {
		t := p.rest
		if t != "" && t[0] == '-' && p.flags&PerlX == 0 && !first && (len(t) == 1 || t[1] != ']') {
			_, size := utf8.DecodeRuneInString(t[1:])
			p.fail(ErrInvalidCharRange, t[:1+size])
		}
		if named, ok := p.namedClass(); ok {
			set.addAll(named)
			continue
		}
		if escaped, ok := p.classEscape(); ok {
			set.addAll(escaped)
			continue
		}
		low := p.classRune(whole)
		high := low
		if len(p.rest) >= 2 && p.rest[0] == '-' && p.rest[1] != ']' {
			p.rest = p.rest[1:]
			if high = p.classRune(whole); high < low {
				p.fail(ErrInvalidCharRange, p.since(t))
			}
		}
		set.addFolded(low, high)
	}
	p.take("]")
	runes := set.sorted()
	if negative {
		runes = negated(runes)
	}
	return &Regexp{Op: OpCharClass, Flags: p.flags, Rune: runes}
}

func (p *parser) classRune(whole string) rune {
	if p.rest == "" {
		p.fail(ErrMissingBracket, whole)
	}
	if p.rest[0] == '\\' {
		return p.escape()
	}
	return p.next()
}

// namedClass: "[:name:]"
func (p *parser) namedClass() ([]rune, bool) {
	if len(p.rest) <= 2 || p.rest[0] != '[' || p.rest[1] != ':' {
		return nil, false
	}
	end := strings.Index(p.rest[2:], ":]")
	if end < 0 {
		return nil, false
	}
	name := p.rest[:end+4]
	set, negative, ok := posixClass(name)
	if !ok {
		p.fail(ErrInvalidCharRange, name)
	}
	p.rest = p.rest[end+4:]
	return p.foldedSet(set, negative), true
}

// classEscape reads \d and \pN and their like; false: it is none of them.
func (p *parser) classEscape() ([]rune, bool) {
	if len(p.rest) < 2 || p.rest[0] != '\\' {
		return nil, false
	}
	if c := p.rest[1]; p.flags&UnicodeGroups != 0 && (c == 'p' || c == 'P') {
		return p.unicodeClass(c == 'P'), true
	}
	if p.flags&PerlX == 0 {
		return nil, false
	}
	set, negative, ok := perlClass(p.rest[1])
	if ok {
		p.rest = p.rest[2:]
		set = p.foldedSet(set, negative)
	}
	return set, ok
}

// foldedSet adds other cases, where the flags want them, and then takes the opposite.
func (p *parser) foldedSet(set []rune, negative bool) []rune {
	if p.flags&FoldCase != 0 {
		b := classBuilder{fold: true}
		for i := 0; i < len(set); i += 2 {
			b.addFolded(set[i], set[i+1])
		}
		set = b.sorted()
	}
	if negative {
		set = negated(set)
	}
	return set
}

// unicodeClass: `\p` letter or `\p{` name `}`
func (p *parser) unicodeClass(negative bool) []rune {
	before := p.rest
	p.rest = p.rest[2:]
	if p.rest == "" {
		p.fail(ErrInvalidCharRange, before)
	}
	c := p.next()
	name := string(c)
	if c == '{' {
		end := strings.IndexByte(before, '}')
		if end < 0 {
			p.mustBeUTF8(before)
			p.fail(ErrInvalidCharRange, before)
		}
		name = before[3:end]
		p.rest = before[end+1:]
		p.mustBeUTF8(name)
	}
	if name != "" && name[0] == '^' {
		negative = !negative
		name = name[1:]
	}
	key := setName{name, negative, p.flags&FoldCase != 0}
	set, ok := p.sets[key]
	if !ok {
		if set, ok = unicodeSet(name); !ok {
			p.fail(ErrInvalidCharRange, p.since(before))
		}
		set = p.foldedSet(set, negative)
		if p.sets == nil {
			p.sets = map[setName][]rune{}
		}
		p.sets[key] = set
	}
	if p.runes += len(set); p.runes > maxRunes {
		p.fail(ErrLarge, p.whole)
	}
	return set
}
