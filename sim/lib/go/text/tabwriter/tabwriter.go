// Package tabwriter lines up text in columns. Cells end with tabs; a column is a run of lines that all have a cell there, and as
// wide as its widest cell. What stands behind a line's last tab belongs to no column.
package tabwriter

import (
	"fmt"
	"io"
	"unicode/utf8"
)

const (
	FilterHTML          uint = 1 << iota // tags have no width, entities that of one rune
	StripEscape                          // leave out Escape, which text is enclosed in that is taken as it is
	AlignRight                           // text at the right end of its cell
	DiscardEmptyColumns                  // columns whose cells are all empty and end with \v vanish
	TabIndent                            // empty cells at the start of a line become tabs
	Debug                                // bars between columns
)

// Escape encloses text whose tabs and line ends mean nothing.
const Escape = '\xff'

// A cell is text that ended with a tab, or what comes behind the last one.
type cell struct {
	text  []byte
	width int  // in runes
	hard  bool // ended with \t and not with \v
}

// A Writer holds lines until the columns that they take part in are complete.
type Writer struct {
	output                      io.Writer
	minwidth, tabwidth, padding int
	padchar                     byte
	flags                       uint

	lines   [][]cell
	now     cell // not ended yet
	counted int  // bytes of it whose width is counted
	until   byte // ends the escaped text, tag or entity that has begun; 0
	widths  []int
}

// NewWriter returns a Writer of columns at least minwidth wide, padding included, which is filled up with padchar. Tabs as
// padchar are tabwidth wide, and then text is always at the left.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*b = Writer{output: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.lines = [][]cell{nil}
	b.now, b.counted, b.until, b.widths = cell{}, 0, 0, nil
}

// ---- text in ----

func (b *Writer) Write(buf []byte) (n int, err error) {
	defer b.recoverAs(&err, "Write")
	for _, c := range buf {
		if b.until != 0 {
			b.escaped(c)
		} else {
			b.plain(c)
		}
	}
	return len(buf), nil
}

// plain takes a byte that may end a cell, a line, or begin something that is not counted byte by byte.
func (b *Writer) plain(c byte) {
	switch {
	case c == '\t' || c == '\v':
		b.endCell(c == '\t')
	case c == '\n' || c == '\f':
		b.endCell(false)
		b.endLine(c == '\f')
	case c == Escape:
		b.count()
		b.until = Escape
		if b.flags&StripEscape == 0 {
			b.now.text = append(b.now.text, c)
		}
	case (c == '<' || c == '&') && b.flags&FilterHTML != 0:
		b.count()
		b.now.text = append(b.now.text, c)
		b.until = '>'
		if c == '&' {
			b.until = ';'
		}
	default:
		b.now.text = append(b.now.text, c)
	}
}

func (b *Writer) escaped(c byte) {
	if c != b.until || c != Escape || b.flags&StripEscape == 0 {
		b.now.text = append(b.now.text, c)
	}
	if c == b.until {
		b.endEscape()
	}
}

// endEscape counts what was enclosed: all of escaped text but its ends, nothing of a tag, one for an entity.
func (b *Writer) endEscape() {
	switch b.until {
	case Escape:
		b.count()
		if b.flags&StripEscape == 0 {
			b.now.width -= 2
		}
	case ';':
		b.now.width++
	}
	b.counted = len(b.now.text)
	b.until = 0
}

func (b *Writer) count() {
	b.now.width += utf8.RuneCount(b.now.text[b.counted:])
	b.counted = len(b.now.text)
}

func (b *Writer) endCell(hard bool) {
	b.count()
	b.now.hard = hard
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], b.now)
	b.now, b.counted = cell{}, 0
}

// endLine begins a new line. One without tabs ends all columns above it, and so does a form feed.
func (b *Writer) endLine(formFeed bool) {
	cells := len(b.lines[len(b.lines)-1])
	b.lines = append(b.lines, nil)
	if !formFeed && cells > 1 {
		return
	}
	b.flush()
	if formFeed && b.flags&Debug != 0 {
		b.put([]byte("---\n"))
	}
}

// ---- columns out ----

// Flush writes all lines, as if the text ended here.
func (b *Writer) Flush() (err error) {
	defer b.recoverAs(&err, "Flush")
	b.flush()
	return nil
}

func (b *Writer) flush() {
	if len(b.now.text) > 0 {
		if b.until != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	b.columns(0, len(b.lines))
	b.reset()
}

// columns writes lines from first on. They share the columns whose widths are known; the next column is looked for in each run
// of lines that have one.
func (b *Writer) columns(first, end int) {
	column := len(b.widths)
	for at := first; at < end; at++ {
		if column >= len(b.lines[at])-1 {
			continue
		}
		b.writeLines(first, at)
		first = at
		width, soft := b.minwidth, true
		for ; at < end && column < len(b.lines[at])-1; at++ {
			c := b.lines[at][column]
			width = max(width, c.width+b.padding)
			soft = soft && c.width == 0 && !c.hard
		}
		if soft && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		b.columns(first, at)
		b.widths = b.widths[:column]
		first = at
		at--
	}
	b.writeLines(first, end)
}

func (b *Writer) writeLines(first, end int) {
	for i := first; i < end; i++ {
		b.writeLine(b.lines[i])
		if i+1 < len(b.lines) {
			b.put([]byte{'\n'})
		}
	}
}

func (b *Writer) writeLine(line []cell) {
	indent := b.flags&TabIndent != 0
	for j, c := range line {
		if j > 0 && b.flags&Debug != 0 {
			b.put([]byte{'|'})
		}
		padded := j < len(b.widths)
		indent = indent && len(c.text) == 0
		right := b.flags&AlignRight != 0 || len(c.text) == 0
		if padded && right {
			b.pad(c.width, b.widths[j], indent)
		}
		b.put(c.text)
		if padded && !right {
			b.pad(c.width, b.widths[j], false)
		}
	}
}

// pad fills a cell up. Tabs make it as wide as the next multiple of their width.
func (b *Writer) pad(text, width int, useTabs bool) {
	n, c := width-text, b.padchar
	if b.padchar == '\t' || useTabs {
		if b.tabwidth == 0 {
			return
		}
		width = (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
		n, c = (width-text+b.tabwidth-1)/b.tabwidth, '\t'
	}
	filling := make([]byte, max(n, 0))
	for i := range filling {
		filling[i] = c
	}
	b.put(filling)
}

// A failure is an error of the output, on its way up to Write or Flush.
type failure struct{ err error }

func (b *Writer) put(text []byte) {
	if len(text) == 0 {
		return
	}
	n, err := b.output.Write(text)
	if n != len(text) && err == nil {
		err = io.ErrShortWrite
	}
	if err != nil {
		panic(failure{err})
	}
}

func (b *Writer) recoverAs(err *error, op string) {
	e := recover()
	if e == nil {
		return
	}
	if op == "Flush" {
		b.reset()
	}
	if f, ok := e.(failure); ok {
		*err = f.err
		return
	}
	panic(fmt.Sprintf("tabwriter: panic during %s (%v)", op, e))
}
