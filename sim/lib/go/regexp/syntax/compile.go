package syntax

import "unicode"

const maxInst = 128 << 20 / 40 // Go's limit: 128 MB of instructions

// A frag is a piece of a program: where it begins, the ends that still lead nowhere, and whether it can match nothing at all.
type frag struct {
	start    uint32
	ends     []end
	nullable bool
}

// An end is the Out, or the Arg, of an instruction.
type end struct {
	pc  uint32
	arg bool
}

type compiler struct {
	prog *Prog
	full bool // more instructions than there may be
}

// Compile makes a program of a tree.
func Compile(re *Regexp) (*Prog, error) {
	c := &compiler{prog: &Prog{NumCap: 2}}
	c.emit(Inst{Op: InstFail}) // number 0
	f := c.compile(re)
	match := c.emit(Inst{Op: InstMatch})
	c.lead(f.ends, match)
	c.prog.Start = int(f.start)
	if c.full {
		return nil, &Error{ErrLarge, ""}
	}
	return c.prog, nil
}

func (c *compiler) emit(i Inst) uint32 {
	if len(c.prog.Inst) >= maxInst {
		c.full = true
		return 0
	}
	c.prog.Inst = append(c.prog.Inst, i)
	return uint32(len(c.prog.Inst) - 1)
}

// lead makes ends go on at an instruction.
func (c *compiler) lead(ends []end, to uint32) {
	for _, e := range ends {
		if e.arg {
			c.prog.Inst[e.pc].Arg = to
		} else {
			c.prog.Inst[e.pc].Out = to
		}
	}
}

func (c *compiler) single(i Inst, nullable bool) frag {
	pc := c.emit(i)
	return frag{pc, []end{{pc, false}}, nullable}
}

func (c *compiler) compile(re *Regexp) frag {
	if c.full {
		return frag{}
	}
	switch re.Op {
	case OpEmptyMatch:
		return c.single(Inst{Op: InstNop}, true)
	case OpLiteral:
		return c.literal(re)
	case OpCharClass:
		return c.runes(re.Rune, 0)
	case OpAnyCharNotNL:
		return c.single(Inst{Op: InstRuneAnyNotNL}, false)
	case OpAnyChar:
		return c.single(Inst{Op: InstRuneAny}, false)
	case OpBeginLine:
		return c.empty(EmptyBeginLine)
	case OpEndLine:
		return c.empty(EmptyEndLine)
	case OpBeginText:
		return c.empty(EmptyBeginText)
	case OpEndText:
		return c.empty(EmptyEndText)
	case OpWordBoundary:
		return c.empty(EmptyWordBoundary)
	case OpNoWordBoundary:
		return c.empty(EmptyNoWordBoundary)
	case OpCapture:
		c.prog.NumCap = max(c.prog.NumCap, 2*re.Cap+2)
		before := c.single(Inst{Op: InstCapture, Arg: uint32(2 * re.Cap)}, true)
		inner := c.compile(re.Sub[0])
		after := c.single(Inst{Op: InstCapture, Arg: uint32(2*re.Cap + 1)}, true)
		return c.join(c.join(before, inner), after)
	case OpStar:
		return c.star(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpPlus:
		return c.plus(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpQuest:
		return c.quest(c.compile(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpRepeat:
		return c.repeat(re.Sub[0], re.Min, re.Max, re.Flags&NonGreedy != 0)
	case OpConcat:
		f := c.compile(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			f = c.join(f, c.compile(sub))
		}
		return f
	case OpAlternate:
		f := c.compile(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			f = c.either(f, c.compile(sub))
		}
		return f
	}
	return frag{} // matches nothing: instruction 0
}

func (c *compiler) empty(op EmptyOp) frag {
	return c.single(Inst{Op: InstEmptyWidth, Arg: uint32(op)}, true)
}

func (c *compiler) literal(re *Regexp) frag {
	if len(re.Rune) == 0 {
		return c.single(Inst{Op: InstNop}, true)
	}
	var f frag
	for i := range re.Rune {
		next := c.runes(re.Rune[i:i+1], re.Flags)
		if i == 0 {
			f = next
		} else {
			f = c.join(f, next)
		}
	}
	return f
}

func (c *compiler) runes(set []rune, flags Flags) frag {
	flags &= FoldCase
	if len(set) != 1 || unicode.SimpleFold(set[0]) == set[0] {
		flags = 0 // nothing to fold
	}
	i := Inst{Op: InstRune, Rune: set, Arg: uint32(flags)}
	switch {
	case flags == 0 && (len(set) == 1 || len(set) == 2 && set[0] == set[1]):
		i.Op = InstRune1
		i.Rune = set[:1]
	case len(set) == 2 && set[0] == 0 && set[1] == unicode.MaxRune:
		i.Op = InstRuneAny
	case len(set) == 4 && set[0] == 0 && set[1] == '\n'-1 && set[2] == '\n'+1 && set[3] == unicode.MaxRune:
		i.Op = InstRuneAnyNotNL
	}
	return c.single(i, false)
}

func (c *compiler) join(a, b frag) frag {
	if a.start == 0 || b.start == 0 { // one of them matches nothing
		return frag{}
	}
	c.lead(a.ends, b.start)
	return frag{a.start, b.ends, a.nullable && b.nullable}
}

func (c *compiler) either(a, b frag) frag {
	if a.start == 0 {
		return b
	}
	if b.start == 0 {
		return a
	}
	pc := c.emit(Inst{Op: InstAlt, Out: a.start, Arg: b.start})
	return frag{pc, append(append([]end(nil), a.ends...), b.ends...), a.nullable || b.nullable}
}

// fork makes an Alt that prefers f, or with lazy the other way, which is left open.
func (c *compiler) fork(f frag, lazy bool) (pc uint32, open end) {
	if lazy {
		pc = c.emit(Inst{Op: InstAlt, Arg: f.start})
		return pc, end{pc, false}
	}
	pc = c.emit(Inst{Op: InstAlt, Out: f.start})
	return pc, end{pc, true}
}

func (c *compiler) quest(f frag, lazy bool) frag {
	pc, open := c.fork(f, lazy)
	return frag{pc, append([]end{open}, f.ends...), true}
}

func (c *compiler) loop(f frag, lazy bool) frag {
	pc, open := c.fork(f, lazy)
	c.lead(f.ends, pc)
	return frag{pc, []end{open}, true}
}

// star of what can match nothing is (f+)?, so that an empty turn ends the loop as it does in Perl.
func (c *compiler) star(f frag, lazy bool) frag {
	if f.nullable {
		return c.quest(c.plus(f, lazy), lazy)
	}
	return c.loop(f, lazy)
}

func (c *compiler) plus(f frag, lazy bool) frag {
	return frag{f.start, c.loop(f, lazy).ends, f.nullable}
}

// repeat makes copies: x{2,4} is xx(x(x)?)?, x{2,} is xx+.
func (c *compiler) repeat(sub *Regexp, least, most int, lazy bool) frag {
	if most == 0 {
		return c.single(Inst{Op: InstNop}, true)
	}
	if most < 0 && least == 0 {
		return c.star(c.compile(sub), lazy)
	}
	var f frag
	for i := 0; i < least; i++ {
		next := c.compile(sub)
		if most < 0 && i == least-1 {
			next = c.plus(next, lazy)
		}
		if i == 0 {
			f = next
		} else {
			f = c.join(f, next)
		}
	}
	if most <= least {
		return f
	}
	optional := c.optional(sub, most-least, lazy)
	if least == 0 {
		return optional
	}
	return c.join(f, optional)
}

// optional is up to n copies, each within the one before.
func (c *compiler) optional(sub *Regexp, n int, lazy bool) frag {
	f := c.compile(sub)
	if n > 1 {
		f = c.join(f, c.optional(sub, n-1, lazy))
	}
	return c.quest(f, lazy)
}
