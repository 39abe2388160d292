package syntax

import (
	"strconv"
	"strings"
	"unicode"
)

// A Prog is a compiled expression: instructions that name each other by number.
type Prog struct {
	Inst   []Inst
	Start  int
	NumCap int // two for each group and for the whole
}

// An InstOp is what an instruction does.
type InstOp uint8

const (
	InstAlt          InstOp = iota // go on at Out, or else at Arg
	InstAltMatch                   // not made by Compile
	InstCapture                    // note the place as number Arg
	InstEmptyWidth                 // go on if the place satisfies EmptyOp(Arg)
	InstMatch                      // the expression has matched
	InstFail                       // no way on
	InstNop                        // go on at Out
	InstRune                       // take a rune of the set, or the one rune in any case
	InstRune1                      // take this rune
	InstRuneAny                    // take any rune
	InstRuneAnyNotNL               // take any rune but a newline
)

var instOpNames = [...]string{"InstAlt", "InstAltMatch", "InstCapture", "InstEmptyWidth", "InstMatch", "InstFail", "InstNop",
	"InstRune", "InstRune1", "InstRuneAny", "InstRuneAnyNotNL"}

func (op InstOp) String() string {
	if int(op) < len(instOpNames) {
		return instOpNames[op]
	}
	return ""
}

// An EmptyOp is what a place between two runes has to be.
type EmptyOp uint8

const (
	EmptyBeginLine EmptyOp = 1 << iota
	EmptyEndLine
	EmptyBeginText
	EmptyEndText
	EmptyWordBoundary
	EmptyNoWordBoundary
)

// EmptyOpContext says what the place between two runes is; -1 stands for the end of the text.
func EmptyOpContext(r1, r2 rune) EmptyOp {
	op := EmptyNoWordBoundary
	if IsWordChar(r1) != IsWordChar(r2) {
		op = EmptyWordBoundary
	}
	switch r1 {
	case '\n':
		op |= EmptyBeginLine
	case -1:
		op |= EmptyBeginText | EmptyBeginLine
	}
	switch r2 {
	case '\n':
		op |= EmptyEndLine
	case -1:
		op |= EmptyEndText | EmptyEndLine
	}
	return op
}

// IsWordChar says whether r belongs to a word, as \b sees it.
func IsWordChar(r rune) bool { return isWord(r) || r == '_' }

// An Inst is one instruction.
type Inst struct {
	Op   InstOp
	Out  uint32
	Arg  uint32
	Rune []rune
}

// MatchRune says whether an instruction that takes runes takes r.
func (i *Inst) MatchRune(r rune) bool {
	switch i.Op {
	case InstRune1:
		return r == i.Rune[0]
	case InstRuneAny:
		return true
	case InstRuneAnyNotNL:
		return r != '\n'
	}
	return i.MatchRunePos(r) >= 0
}

// MatchRunePos gives the number of the range that holds r, -1 if none does.
func (i *Inst) MatchRunePos(r rune) int {
	set := i.Rune
	if len(set) == 1 {
		if r == set[0] || Flags(i.Arg)&FoldCase != 0 && equalFold(r, set[0]) {
			return 0
		}
		return -1
	}
	low, high := 0, len(set)/2
	for low < high {
		middle := (low + high) / 2
		switch {
		case r < set[2*middle]:
			high = middle
		case r > set[2*middle+1]:
			low = middle + 1
		default:
			return middle
		}
	}
	return -1
}

func equalFold(a, b rune) bool {
	for r := unicode.SimpleFold(a); r != a; r = unicode.SimpleFold(r) {
		if r == b {
			return true
		}
	}
	return false
}

// MatchEmptyWidth says whether the place between two runes satisfies the instruction.
func (i *Inst) MatchEmptyWidth(before, after rune) bool {
	want := EmptyOp(i.Arg)
	return EmptyOpContext(before, after)&want == want
}

// skipNop follows instructions that neither take nor ask anything.
func (p *Prog) skipNop(pc uint32) *Inst {
	i := &p.Inst[pc]
	for i.Op == InstNop || i.Op == InstCapture {
		i = &p.Inst[i.Out]
	}
	return i
}

// Prefix is the text with which every match begins, and whether that is all of it.
func (p *Prog) Prefix() (prefix string, complete bool) {
	i := p.skipNop(uint32(p.Start))
	var b strings.Builder
	for i.Op == InstRune1 && i.Rune[0] != unicode.ReplacementChar {
		b.WriteRune(i.Rune[0])
		i = p.skipNop(i.Out)
	}
	return b.String(), i.Op == InstMatch
}

// StartCond is what the place where a match begins has to be.
func (p *Prog) StartCond() EmptyOp {
	var op EmptyOp
	for i := &p.Inst[p.Start]; ; i = &p.Inst[i.Out] {
		switch i.Op {
		case InstEmptyWidth:
			op |= EmptyOp(i.Arg)
		case InstFail:
			return ^EmptyOp(0)
		case InstCapture, InstNop:
		default:
			return op
		}
	}
}

func (p *Prog) String() string {
	var b strings.Builder
	for number := range p.Inst {
		text := strconv.Itoa(number)
		if number == p.Start {
			text += "*"
		}
		b.WriteString(strings.Repeat(" ", max(3-len(text), 0)))
		b.WriteString(text + "\t" + p.Inst[number].String() + "\n")
	}
	return b.String()
}

func (i *Inst) String() string {
	out, arg := strconv.Itoa(int(i.Out)), strconv.Itoa(int(i.Arg))
	switch i.Op {
	case InstAlt:
		return "alt -> " + out + ", " + arg
	case InstAltMatch:
		return "altmatch -> " + out + ", " + arg
	case InstCapture:
		return "cap " + arg + " -> " + out
	case InstEmptyWidth:
		return "empty " + arg + " -> " + out
	case InstMatch:
		return "match"
	case InstFail:
		return "fail"
	case InstNop:
		return "nop -> " + out
	case InstRune:
		fold := ""
		if Flags(i.Arg)&FoldCase != 0 {
			fold = "/i"
		}
		return "rune " + strconv.QuoteToASCII(string(i.Rune)) + fold + " -> " + out
	case InstRune1:
		return "rune1 " + strconv.QuoteToASCII(string(i.Rune)) + " -> " + out
	case InstRuneAny:
		return "any -> " + out
	}
	return "anynotnl -> " + out
}
