package regexp

import (
	"io"
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// The matcher follows all ways through the program at once, one rune after the other, so that its time grows with the length of
// text times program and no worse. A way is a thread; threads stand in a queue in the order of their preference.

// An input gives runes by position.
type input struct {
	text   string
	reader io.RuneReader // or a stream, read once
	pos    int           // how far the stream has been read
	ended  bool
}

const endOfText rune = -1

// step is the rune at pos and its width.
func (in *input) step(pos int) (rune, int) {
	if in.reader != nil {
		return in.stepReader(pos)
	}
	if pos >= len(in.text) {
		return endOfText, 0
	}
	if c := in.text[pos]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(in.text[pos:])
}

func (in *input) stepReader(pos int) (rune, int) {
	if in.ended || pos != in.pos {
		return endOfText, 0
	}
	r, width, err := in.reader.ReadRune()
	if err != nil {
		in.ended = true
		return endOfText, 0
	}
	in.pos += width
	return r, width
}

// before is the rune that ends at pos.
func (in *input) before(pos int) rune {
	if in.reader != nil || pos <= 0 || pos > len(in.text) {
		return endOfText
	}
	r, _ := utf8.DecodeLastRuneInString(in.text[:pos])
	return r
}

// A thread waits at an instruction with the places its groups have matched so far.
type thread struct {
	pc   uint32
	caps []int
}

// A queue is a set of threads; sparse[pc] names the place in dense that holds instruction pc, if it holds it.
type queue struct {
	sparse []uint32
	dense  []thread
}

func (q *queue) has(pc uint32) bool {
	at := q.sparse[pc]
	return at < uint32(len(q.dense)) && q.dense[at].pc == pc
}

type machine struct {
	re        *Regexp
	in        *input
	now, next queue
	free      [][]int // lists of places to use again
	start     []int   // those of a thread that begins
	caps      []int   // of the best match
	matched   bool
}

// match looks for the expression from pos on, and returns the places of n/2 groups; nil if there is none.
func (re *Regexp) match(in *input, pos, n int) []int {
	if re.literal && in.reader == nil && re.mayBegin(in, pos) {
		at := strings.Index(in.text[pos:], re.prefix)
		if at < 0 {
			return nil
		}
		return []int{pos + at, pos + at + len(re.prefix)}[:n]
	}
	size := len(re.prog.Inst)
	m := &machine{re: re, in: in, caps: make([]int, n), start: make([]int, n)}
	for i := range m.start {
		m.start[i] = -1
	}
	m.now = queue{make([]uint32, size), make([]thread, 0, size)}
	m.next = queue{make([]uint32, size), make([]thread, 0, size)}
	m.run(pos)
	if !m.matched {
		return nil
	}
	return m.caps
}

// mayBegin is false where a literal is bound to a place.
func (re *Regexp) mayBegin(in *input, pos int) bool { return re.condition == 0 && pos <= len(in.text) }

func (m *machine) run(pos int) {
	re := m.re
	anchored := re.condition&syntax.EmptyBeginText != 0
	if re.condition == ^syntax.EmptyOp(0) {
		return // can never match
	}
	before := m.in.before(pos)
	r, width := m.in.step(pos)
	for {
		if len(m.now.dense) == 0 {
			if m.matched || anchored && pos != 0 {
				return
			}
			if re.prefix != "" && m.in.reader == nil && pos < len(m.in.text) {
				at := strings.Index(m.in.text[pos:], re.prefix)
				if at < 0 {
					return
				}
				if at > 0 {
					pos += at
					before = m.in.before(pos)
					r, width = m.in.step(pos)
				}
			}
		}
		if !m.matched {
			if len(m.start) > 0 {
				m.start[0] = pos
			}
			m.add(&m.now, uint32(re.prog.Start), pos, m.start, syntax.EmptyOpContext(before, r))
		}
		after, afterWidth := endOfText, 0
		if r != endOfText {
			after, afterWidth = m.in.step(pos + width)
		}
		m.step(r, pos, pos+width, syntax.EmptyOpContext(r, after))
		if r == endOfText || len(m.caps) == 0 && m.matched {
			return
		}
		pos += width
		before, r, width = r, after, afterWidth
		m.now, m.next = m.next, m.now
		m.next.dense = m.next.dense[:0]
	}
}

func (m *machine) copyOf(caps []int) []int {
	var list []int
	if n := len(m.free); n > 0 {
		list = m.free[n-1]
		m.free = m.free[:n-1]
	} else {
		list = make([]int, len(caps))
	}
	copy(list, caps)
	return list
}

// step lets every thread take the rune r at pos. A thread that has matched ends those behind it.
func (m *machine) step(r rune, pos, after int, place syntax.EmptyOp) {
	longest := m.re.longest
	for i := range m.now.dense {
		t := &m.now.dense[i]
		if t.caps == nil {
			continue
		}
		if longest && m.matched && len(t.caps) > 0 && m.caps[0] < t.caps[0] {
			m.drop(t)
			continue
		}
		inst := &m.re.prog.Inst[t.pc]
		if inst.Op == syntax.InstMatch {
			if len(t.caps) == 0 || !longest || !m.matched || m.caps[0] > t.caps[0] || m.caps[1] < pos {
				copy(m.caps, t.caps)
				if len(m.caps) > 0 {
					m.caps[1] = pos
				}
			}
			m.matched = true
			m.drop(t)
			if !longest {
				for k := i + 1; k < len(m.now.dense); k++ {
					m.drop(&m.now.dense[k])
				}
				return
			}
			continue
		}
		if r != endOfText && inst.MatchRune(r) {
			m.add(&m.next, inst.Out, after, t.caps, place)
		}
		m.drop(t)
	}
}

func (m *machine) drop(t *thread) {
	if t.caps != nil {
		m.free = append(m.free, t.caps)
		t.caps = nil
	}
}

// add puts a thread at pc into the queue, and where the way divides, others behind it. caps stays the caller's.
func (m *machine) add(q *queue, pc uint32, pos int, caps []int, place syntax.EmptyOp) {
	for pc != 0 && !q.has(pc) {
		inst := &m.re.prog.Inst[pc]
		q.sparse[pc] = uint32(len(q.dense))
		q.dense = append(q.dense, thread{pc: pc}) // without caps: passed, no thread waits there
		switch inst.Op {
		case syntax.InstAlt:
			m.add(q, inst.Out, pos, caps, place)
			pc = inst.Arg
		case syntax.InstEmptyWidth:
			if want := syntax.EmptyOp(inst.Arg); place&want != want {
				return
			}
			pc = inst.Out
		case syntax.InstNop:
			pc = inst.Out
		case syntax.InstCapture:
			if int(inst.Arg) < len(caps) {
				saved := caps[inst.Arg]
				caps[inst.Arg] = pos
				m.add(q, inst.Out, pos, caps, place)
				caps[inst.Arg] = saved
				return
			}
			pc = inst.Out
		default:
			q.dense[len(q.dense)-1].caps = m.copyOf(caps)
			return
		}
	}
}
