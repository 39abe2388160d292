package slog

import (
	"runtime"
	"slices"
	"time"
)

const roomInFront = 5 // attributes that need no memory of their own

// A Record is what one call of a Logger makes. Copies share what they hold: whoever adds to one calls Clone first.
type Record struct {
	Time    time.Time
	Message string
	Level   Level
	PC      uintptr // of the call; 0: nobody knows

	front  [roomInFront]Attr
	nFront int
	back   []Attr
}

func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{Time: t, Message: msg, Level: level, PC: pc}
}

// Clone returns a record that can be added to while the other one is.
func (r Record) Clone() Record {
	r.back = slices.Clip(r.back)
	return r
}

func (r Record) NumAttrs() int { return r.nFront + len(r.back) }

// Attrs calls f with each attribute until f says false.
func (r Record) Attrs(f func(Attr) bool) {
	for _, a := range r.front[:r.nFront] {
		if !f(a) {
			return
		}
	}
	for _, a := range r.back {
		if !f(a) {
			return
		}
	}
}

// AddAttrs leaves out groups that are empty.
func (r *Record) AddAttrs(attrs ...Attr) {
	for _, a := range attrs {
		if !a.Value.isEmptyGroup() {
			r.add(a)
		}
	}
}

// Add takes keys and values as Logger.Info does.
func (r *Record) Add(args ...any) {
	for len(args) > 0 {
		var a Attr
		a, args = nextAttr(args)
		if !a.Value.isEmptyGroup() {
			r.add(a)
		}
	}
}

func (r *Record) add(a Attr) {
	if r.nFront < len(r.front) {
		r.front[r.nFront] = a
		r.nFront++
		return
	}
	if r.written() {
		r.back = append(slices.Clip(r.back), String("!BUG", "AddAttrs unsafely called on copy of Record made without using Record.Clone"))
	}
	r.back = append(r.back, a)
}

// written tells whether a copy of the record has put an attribute where ours would go.
func (r *Record) written() bool {
	n := len(r.back)
	return n < cap(r.back) && !r.back[:n+1][n].isEmpty()
}

// A Source is where a record was made.
type Source struct {
	Function string `json:"function"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

func (s *Source) group() Value {
	var as []Attr
	if s.Function != "" {
		as = append(as, String("function", s.Function))
	}
	if s.File != "" {
		as = append(as, String("file", s.File))
	}
	if s.Line != 0 {
		as = append(as, Int("line", s.Line))
	}
	return GroupValue(as...)
}

func (r Record) source() *Source {
	frame, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{frame.Function, frame.File, frame.Line}
}
