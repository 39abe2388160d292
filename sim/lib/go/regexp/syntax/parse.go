package syntax

import (
	"strings"
	"unicode/utf8"
)

const (
	maxDepth = 1000 // of nesting, and the largest count of a repetition

	// Go's limits of memory: 128 MB of compiled instructions, and of ranges in classes.
	maxInstructions = 128 << 20 / 40
	maxRunes        = 128 << 20 / 4
)

// A parser reads from the front of rest. A mistake is a panic with an *Error, which Parse returns.
type parser struct {
	whole, rest string
	flags       Flags
	groups      int
	depth       int
	sets        map[setName][]rune // of \p, as they have been made
	runes       int                // in all of them, each time one is named
}

// A setName is what \p or \P names, where cases count or not.
type setName struct {
	name           string
	negative, fold bool
}

// Parse reads an expression.
func Parse(s string, flags Flags) (re *Regexp, err error) {
	if flags&Literal != 0 {
		checkUTF8 := &parser{rest: s}
		defer checkUTF8.recover(&err)
		checkUTF8.mustBeUTF8(s)
		return &Regexp{Op: OpLiteral, Flags: flags, Rune: []rune(s)}, nil
	}
	p := &parser{whole: s, rest: s, flags: flags}
	defer p.recover(&err)
	re = p.alternatives()
	if p.rest != "" {
		p.fail(ErrUnexpectedParen, s)
	}
	if re.size() > maxInstructions {
		p.fail(ErrLarge, s)
	}
	return re, nil
}

// size is about how many instructions the node compiles to; repetitions multiply.
func (re *Regexp) size() int {
	size := 0
	for _, sub := range re.Sub {
		size += sub.size()
	}
	switch re.Op {
	case OpLiteral:
		size = len(re.Rune)
	case OpCapture, OpStar:
		size += 2
	case OpPlus, OpQuest:
		size++
	case OpAlternate:
		size += len(re.Sub) - 1
	case OpRepeat:
		switch {
		case re.Max >= 0:
			size = re.Max*size + re.Max - re.Min
		case re.Min == 0:
			size += 2
		default:
			size = re.Min*size + 1
		}
	}
	return max(size, 1)
}

func (p *parser) recover(err *error) {
	switch e := recover().(type) {
	case nil:
	case *Error:
		*err = e
	default:
		panic(e)
	}
}

func (p *parser) fail(code ErrorCode, expr string) {
	panic(&Error{code, expr})
}

func (p *parser) mustBeUTF8(s string) {
	if !utf8.ValidString(s) {
		p.fail(ErrInvalidUTF8, s)
	}
}

// next takes a rune from the front.
func (p *parser) next() rune {
	r, size := utf8.DecodeRuneInString(p.rest)
	if r == utf8.RuneError && size == 1 {
		p.fail(ErrInvalidUTF8, p.rest)
	}
	p.rest = p.rest[size:]
	return r
}

// take removes a prefix, if it is there.
func (p *parser) take(prefix string) bool {
	if !strings.HasPrefix(p.rest, prefix) {
		return false
	}
	p.rest = p.rest[len(prefix):]
	return true
}

// since is what has been read of s.
func (p *parser) since(s string) string { return s[:len(s)-len(p.rest)] }

// alternatives: concatenation { "|" concatenation }
func (p *parser) alternatives() *Regexp {
	if p.depth++; p.depth > maxDepth {
		p.fail(ErrNestingDepth, p.whole)
	}
	list := []*Regexp{p.concatenation()}
	for p.take("|") {
		list = append(list, p.concatenation())
	}
	p.depth--
	if len(list) == 1 {
		return list[0]
	}
	return &Regexp{Op: OpAlternate, Flags: p.flags, Sub: list}
}

// concatenation: { item | item repetition }. A repetition binds to the last item, a rune of a literal.
func (p *parser) concatenation() *Regexp {
	var list []*Regexp
	repeated := "" // the text from the repetition just read
	for p.rest != "" && p.rest[0] != '|' && p.rest[0] != ')' {
		before := p.rest
		op, least, most := p.repetition()
		if op == 0 {
			list = p.item(list)
			repeated = ""
			continue
		}
		list = p.repeat(list, op, least, most, before, repeated)
		repeated = before
	}
	switch len(list) {
	case 0:
		return &Regexp{Op: OpEmptyMatch, Flags: p.flags}
	case 1:
		return list[0]
	}
	return &Regexp{Op: OpConcat, Flags: p.flags, Sub: list}
}

// repetition takes * + ? or {n,m}; op 0: none stands here.
func (p *parser) repetition() (op Op, least, most int) {
	before := p.rest
	switch before[0] {
	case '*':
		op = OpStar
	case '+':
		op = OpPlus
	case '?':
		op = OpQuest
	case '{':
		least, most, ok := p.counts()
		if !ok {
			p.rest = before // a brace that is no repetition stands for itself
			return 0, 0, 0
		}
		if least < 0 || least > maxDepth || most > maxDepth || most >= 0 && least > most {
			p.fail(ErrInvalidRepeatSize, p.since(before))
		}
		return OpRepeat, least, most
	default:
		return 0, 0, 0
	}
	p.rest = p.rest[1:]
	return op, 0, 0
}

// counts: "{" number [ "," [ number ] ] "}"
func (p *parser) counts() (least, most int, ok bool) {
	p.take("{")
	if least, ok = p.number(); !ok {
		return 0, 0, false
	}
	most = least
	if p.take(",") {
		most = -1
		if p.rest == "" || p.rest[0] != '}' {
			if most, ok = p.number(); !ok {
				return 0, 0, false
			}
			if most < 0 {
				least = -1
			}
		}
	}
	return least, most, p.take("}")
}

// number reads digits; a number far too large is -1.
func (p *parser) number() (n int, ok bool) {
	digits := len(p.rest) - len(strings.TrimLeft(p.rest, "0123456789"))
	if digits == 0 || digits > 1 && p.rest[0] == '0' {
		return 0, false
	}
	for _, c := range p.rest[:digits] {
		if n = n*10 + int(c-'0'); n >= 1e8 {
			n = -1
			break
		}
	}
	p.rest = p.rest[digits:]
	return n, true
}

func (p *parser) repeat(list []*Regexp, op Op, least, most int, before, repeated string) []*Regexp {
	flags := p.flags
	if p.flags&PerlX != 0 {
		if p.take("?") {
			flags ^= NonGreedy
		}
		if repeated != "" { // a** is a mistake in Perl, and a++ means something else there
			p.fail(ErrInvalidRepeatOp, p.since(repeated))
		}
	}
	if len(list) == 0 {
		p.fail(ErrMissingRepeatArgument, p.since(before))
	}
	re := &Regexp{Op: op, Flags: flags, Min: least, Max: most, Sub: []*Regexp{list[len(list)-1]}}
	if op == OpRepeat && (least >= 2 || most >= 2) && !re.countsWithin(maxDepth) {
		p.fail(ErrInvalidRepeatSize, p.since(before))
	}
	list[len(list)-1] = re
	return list
}

// countsWithin says whether nested repetitions multiply to no more than n.
func (re *Regexp) countsWithin(n int) bool {
	if re.Op == OpRepeat {
		m := re.Max
		if m == 0 {
			return true
		}
		if m < 0 {
			m = re.Min
		}
		if m > n {
			return false
		}
		if m > 0 {
			n /= m
		}
	}
	for _, sub := range re.Sub {
		if !sub.countsWithin(n) {
			return false
		}
	}
	return true
}

// item reads one thing and appends it; \Q...\E are several.
func (p *parser) item(list []*Regexp) []*Regexp {
	switch p.rest[0] {
	case '(':
		if re := p.group(); re != nil {
			list = append(list, re)
		}
		return list
	case '[':
		return append(list, p.class())
	case '^':
		p.rest = p.rest[1:]
		if p.flags&OneLine != 0 {
			return append(list, &Regexp{Op: OpBeginText, Flags: p.flags})
		}
		return append(list, &Regexp{Op: OpBeginLine, Flags: p.flags})
	case '$':
		p.rest = p.rest[1:]
		if p.flags&OneLine != 0 {
			return append(list, &Regexp{Op: OpEndText, Flags: p.flags | WasDollar})
		}
		return append(list, &Regexp{Op: OpEndLine, Flags: p.flags})
	case '.':
		p.rest = p.rest[1:]
		if p.flags&DotNL != 0 {
			return append(list, &Regexp{Op: OpAnyChar, Flags: p.flags})
		}
		return append(list, &Regexp{Op: OpAnyCharNotNL, Flags: p.flags})
	case '\\':
		return p.escaped(list)
	}
	return append(list, p.literal(p.next()))
}

func (p *parser) literal(r rune) *Regexp {
	return &Regexp{Op: OpLiteral, Flags: p.flags, Rune: []rune{r}}
}

// ---- groups ----

// group: "(" alternatives ")", with Perl's (?flags) and (?P<name> in front. nil: it only set flags.
func (p *parser) group() *Regexp {
	saved := p.flags
	var re *Regexp
	if p.flags&PerlX != 0 && strings.HasPrefix(p.rest, "(?") {
		if len(p.rest) > 4 && strings.HasPrefix(p.rest, "(?P<") || len(p.rest) > 3 && strings.HasPrefix(p.rest, "(?<") {
			re = p.namedGroup()
		} else if !p.perlFlags() {
			return nil
		}
	} else {
		p.take("(")
		p.groups++
		re = &Regexp{Op: OpCapture, Flags: p.flags, Cap: p.groups}
	}
	inner := p.alternatives()
	if !p.take(")") {
		p.fail(ErrMissingParen, p.whole)
	}
	p.flags = saved
	if re == nil {
		return inner
	}
	re.Sub = []*Regexp{inner}
	return re
}

func (p *parser) namedGroup() *Regexp {
	begin := len("(?<")
	if p.rest[2] == 'P' {
		begin++
	}
	end := strings.IndexByte(p.rest, '>')
	if end < 0 {
		p.mustBeUTF8(p.rest)
		p.fail(ErrInvalidNamedCapture, p.rest)
	}
	capture, name := p.rest[:end+1], p.rest[begin:end]
	p.mustBeUTF8(name)
	if !validName(name) {
		p.fail(ErrInvalidNamedCapture, capture)
	}
	p.rest = p.rest[end+1:]
	p.groups++
	return &Regexp{Op: OpCapture, Flags: p.flags, Cap: p.groups, Name: name}
}

func validName(name string) bool {
	for _, c := range name {
		if c != '_' && !isWord(c) {
			return false
		}
	}
	return name != ""
}

// perlFlags reads (?ims-U: or (?ims). It says whether a group begins.
func (p *parser) perlFlags() bool {
	before := p.rest
	p.take("(?")
	flags, negative, any := p.flags, false, false
	for p.rest != "" {
		var flag Flags
		switch p.next() {
		case 'i':
			flag = FoldCase
		case 'm':
			flag = OneLine // whose sense is the other way round
		case 's':
			flag = DotNL
		case 'U':
			flag = NonGreedy
		case '-':
			if negative {
				p.fail(ErrInvalidPerlOp, p.since(before))
			}
			negative, any = true, false
			continue
		case ':', ')':
			if negative && !any {
				p.fail(ErrInvalidPerlOp, p.since(before))
			}
			p.flags = flags
			return before[len(before)-len(p.rest)-1] == ':'
		default:
			p.fail(ErrInvalidPerlOp, p.since(before))
		}
		any = true
		if (flag == OneLine) != negative {
			flags &^= flag
		} else {
			flags |= flag
		}
	}
	p.fail(ErrInvalidPerlOp, before)
	return false
}
