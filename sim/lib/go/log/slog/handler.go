package slog

import (
	"context"
	"fmt"
	"io"
	"reflect"
	"slices"
	"sync"
	"time"
)

// A Handler writes records. Its methods may be called from several goroutines at once.
type Handler interface {
	Enabled(context.Context, Level) bool
	Handle(context.Context, Record) error
	WithAttrs(attrs []Attr) Handler
	WithGroup(name string) Handler
}

// HandlerOptions are for TextHandler and JSONHandler. ReplaceAttr sees each attribute but groups, and the names of the groups around it.
type HandlerOptions struct {
	AddSource   bool
	Level       Leveler // nil: LevelInfo
	ReplaceAttr func(groups []string, a Attr) Attr
}

// The keys of what every record has.
const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

// A common is what handlers share: where to, how, and what stands before a record's own attributes.
type common struct {
	json   bool
	opts   HandlerOptions
	first  []byte   // attributes of WithAttrs, as they are written
	prefix string   // "a.b.": the groups that stand open behind them, in a text
	groups []string // all groups of WithGroup
	opened int      // how many of them stand in first; the others wait for an attribute
	mu     *sync.Mutex
	out    io.Writer
}

func newCommon(out io.Writer, opts *HandlerOptions, json bool) *common {
	c := &common{json: json, mu: new(sync.Mutex), out: out}
	if opts != nil {
		c.opts = *opts
	}
	return c
}

func (c *common) enabled(level Level) bool {
	if c.opts.Level == nil {
		return level >= LevelInfo
	}
	return level >= c.opts.Level.Level()
}

func (c *common) withGroup(name string) *common {
	with := *c
	with.groups = append(slices.Clip(c.groups), name)
	return &with
}

func (c *common) withAttrs(as []Attr) *common {
	if emptyGroups(as) == len(as) {
		return c
	}
	with := *c
	p := with.printer(slices.Clip(c.first), "")
	if n := len(c.first); n > 0 && !(c.json && c.first[n-1] == '{') {
		p.between = p.separator()
	}
	p.prefix = c.prefix
	p.names = slices.Clone(c.groups[:c.opened])
	if p.inGroups(func() bool { return p.attrs(as) }) {
		with.prefix = p.prefix
		with.opened = len(with.groups)
	}
	with.first = p.line
	return &with
}

// handle writes a record as a line.
func (c *common) handle(r Record) error {
	p := c.printer(nil, "")
	if c.json {
		p.line = append(p.line, '{')
	}
	p.builtIns(r)
	p.names = []string{}
	p.attributes(r)
	p.line = append(p.line, '\n')
	c.mu.Lock()
	defer c.mu.Unlock()
	_, err := c.out.Write(p.line)
	return err
}

// A printer writes one line, or what stands at the front of many.
type printer struct {
	*common
	line    []byte
	between string // what stands before the next key
	prefix  string // of keys, in a text
	names   []string
}

func (c *common) printer(line []byte, between string) *printer {
	return &printer{common: c, line: line, between: between}
}

func (p *printer) separator() string {
	if p.json {
		return ","
	}
	return " "
}

// builtIns writes time, level, place and message, each of which ReplaceAttr may change.
func (p *printer) builtIns(r Record) {
	replaced := p.opts.ReplaceAttr != nil
	if !r.Time.IsZero() {
		if now := r.Time.Round(0); replaced {
			p.attr(Time(TimeKey, now))
		} else {
			p.key(TimeKey)
			p.time(now)
		}
	}
	if replaced {
		p.attr(Any(LevelKey, r.Level))
	} else {
		p.key(LevelKey)
		p.string(r.Level.String())
	}
	if p.opts.AddSource {
		p.attr(Any(SourceKey, r.source()))
	}
	if replaced {
		p.attr(String(MessageKey, r.Message))
	} else {
		p.key(MessageKey)
		p.string(r.Message)
	}
}

// attributes writes those of the handler and those of the record, and closes what is open.
func (p *printer) attributes(r Record) {
	if len(p.first) > 0 {
		p.line = append(append(p.line, p.between...), p.first...)
		p.between = p.separator()
		if p.json && p.first[len(p.first)-1] == '{' {
			p.between = ""
		}
	}
	open := p.opened
	p.names = append(p.names, p.groups[:p.opened]...)
	p.prefix = p.common.prefix
	if r.NumAttrs() > 0 {
		some := p.inGroups(func() bool {
			some := false
			r.Attrs(func(a Attr) bool {
				some = p.attr(a) || some
				return true
			})
			return some
		})
		if some {
			open = len(p.groups)
		}
	}
	if p.json {
		for range open + 1 {
			p.line = append(p.line, '}')
		}
	}
}

// inGroups opens the groups that wait, and takes them back when what is printed in them turns out to be nothing.
func (p *printer) inGroups(print func() (some bool)) bool {
	before := len(p.line)
	for _, name := range p.groups[p.opened:] {
		p.open(name)
	}
	if print() {
		return true
	}
	p.line = p.line[:before]
	return false
}

func (p *printer) open(name string) {
	if p.json {
		p.key(name)
		p.line = append(p.line, '{')
		p.between = ""
	} else {
		p.prefix += name + "."
	}
	p.names = append(p.names, name)
}

func (p *printer) close(name string) {
	if p.json {
		p.line = append(p.line, '}')
	} else {
		p.prefix = p.prefix[:len(p.prefix)-len(name)-1]
	}
	p.between = p.separator()
	p.names = p.names[:len(p.names)-1]
}

func (p *printer) attrs(as []Attr) (some bool) {
	for _, a := range as {
		some = p.attr(a) || some
	}
	return some
}

// attr tells whether there was something to write.
func (p *printer) attr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if replace := p.opts.ReplaceAttr; replace != nil && a.Value.Kind() != KindGroup {
		a = replace(p.names, a)
		a.Value = a.Value.Resolve()
	}
	if a.isEmpty() {
		return false
	}
	if source, ok := a.Value.any.(*Source); ok {
		if p.json {
			a.Value = source.group()
		} else {
			a.Value = StringValue(fmt.Sprintf("%s:%d", source.File, source.Line))
		}
	}
	if a.Value.Kind() == KindGroup {
		return p.group(a)
	}
	p.key(a.Key)
	p.value(a.Value)
	return true
}

// group writes nothing when ReplaceAttr leaves nothing. As in Go 1.23 only the bytes are taken back then: in JSON what comes next has no
// comma before it, in a text it counts as of the group.
func (p *printer) group(a Attr) bool {
	as := a.Value.Group()
	if len(as) == 0 {
		return true
	}
	before := len(p.line)
	if a.Key != "" {
		p.open(a.Key)
	}
	if !p.attrs(as) {
		p.line = p.line[:before]
		return false
	}
	if a.Key != "" {
		p.close(a.Key)
	}
	return true
}

func (p *printer) key(key string) {
	p.line = append(p.line, p.between...)
	p.string(p.prefix + key)
	if p.json {
		p.line = append(p.line, ':')
	} else {
		p.line = append(p.line, '=')
	}
	p.between = p.separator()
}

func (p *printer) string(s string) {
	if p.json {
		p.line = append(appendJSONString(append(p.line, '"'), s), '"')
	} else {
		p.line = appendText(p.line, s)
	}
}

func (p *printer) time(t time.Time) {
	if p.json {
		p.line = appendJSONTime(p.line, t)
	} else {
		p.line = t.AppendFormat(p.line, "2006-01-02T15:04:05.000Z07:00")
	}
}

// value writes what is told of a panic when a method of the value panics, and <nil> when the value is a nil pointer.
func (p *printer) value(v Value) {
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		if v := reflect.ValueOf(v.any); v.Kind() == reflect.Pointer && v.IsNil() {
			p.string("<nil>")
		} else {
			p.string(fmt.Sprintf("!PANIC: %v", r))
		}
	}()
	var err error
	if p.json {
		err = p.jsonValue(v)
	} else {
		err = p.textValue(v)
	}
	if err != nil {
		p.string(fmt.Sprintf("!ERROR:%v", err))
	}
}
