// Package fmt prints values and reads them.
//
// print.go holds the functions that programs call and the walk over a format string,
// operand.go prints one operand by its type and verb, format.go lays out numbers and
// strings in their width, scan.go reads.
package fmt

import (
	"internal/value"
	"io"
	"os"
	"unicode/utf8"
)

// A Stringer says how a value of its type is printed by %v and %s.
type Stringer interface {
	String() string
}

// A GoStringer says how a value of its type is printed by %#v.
type GoStringer interface {
	GoString() string
}

// A Formatter prints itself, whatever the verb.
type Formatter interface {
	Format(f State, verb rune)
}

// A State is what a Formatter sees of the printer.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool // '+', '-', '#', ' ' or '0'
}

// options are what stands between % and the verb.
type options struct {
	wid, prec       int
	hasWid, hasPrec bool
	minus, plus     bool
	sharp, space    bool
	zero            bool
	plusV, sharpV   bool // %+v and %#v: plus and sharp with a meaning of their own
}

// A printer holds the output of one call and the operand at hand.
type printer struct {
	buf []byte
	options
	arg       any         // the operand, for its methods
	val       value.Value // or the part of it at hand, where arg is nil
	scratch   []byte      // room for the digits of a number
	wrapped   []int       // operands of %w, in Errorf
	wrapping  bool        // Errorf: %w is allowed
	reordered bool        // the format has explicit argument indexes
	goodIndex bool        // the last of them was in range
	erroring  bool        // within %!verb(...): no methods are called
	panicking bool        // within %!v(PANIC=...)
}

func newPrinter() *printer {
	return &printer{buf: make([]byte, 0, 64)}
}

// Fprintf, Fprint and Fprintln print to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.format(format, a)
	return w.Write(p.buf)
}

func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.print(a)
	return w.Write(p.buf)
}

func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.println(a)
	return w.Write(p.buf)
}

// Printf, Print and Println print to os.Stdout.
func Printf(format string, a ...any) (n int, err error) { return Fprintf(os.Stdout, format, a...) }
func Print(a ...any) (n int, err error)                 { return Fprint(os.Stdout, a...) }
func Println(a ...any) (n int, err error)               { return Fprintln(os.Stdout, a...) }

// Sprintf, Sprint and Sprintln return the text.
func Sprintf(format string, a ...any) string {
	p := newPrinter()
	p.format(format, a)
	return string(p.buf)
}

func Sprint(a ...any) string {
	p := newPrinter()
	p.print(a)
	return string(p.buf)
}

func Sprintln(a ...any) string {
	p := newPrinter()
	p.println(a)
	return string(p.buf)
}

// Appendf, Append and Appendln append the text to b.
func Appendf(b []byte, format string, a ...any) []byte {
	p := &printer{buf: b}
	p.format(format, a)
	return p.buf
}

func Append(b []byte, a ...any) []byte {
	p := &printer{buf: b}
	p.print(a)
	return p.buf
}

func Appendln(b []byte, a ...any) []byte {
	p := &printer{buf: b}
	p.println(a)
	return p.buf
}

// print puts a space between two operands that are both no strings.
func (p *printer) print(a []any) {
	afterString := true
	for i, arg := range a {
		isString := value.KindOf(value.Of(arg)) == value.String
		if i > 0 && !isString && !afterString {
			p.buf = append(p.buf, ' ')
		}
		p.operand(arg, 'v')
		afterString = isString
	}
}

// println puts a space between all operands and ends the line.
func (p *printer) println(a []any) {
	for i, arg := range a {
		if i > 0 {
			p.buf = append(p.buf, ' ')
		}
		switch x := arg.(type) { // what programs print most, without a detour
		case string:
			p.buf = append(p.buf, x...)
		case int:
			p.signed(int64(x), 'v')
		default:
			p.operand(arg, 'v')
		}
	}
	p.buf = append(p.buf, '\n')
}

// format walks over a format string. argNum is the next operand.
func (p *printer) format(format string, a []any) {
	argNum := 0
	p.reordered = false
	for i := 0; i < len(format); {
		start := i
		for i < len(format) && format[i] != '%' {
			i++
		}
		p.buf = append(p.buf, format[start:i]...)
		if i == len(format) {
			break
		}
		i++ // the %
		if i < len(format) && argNum < len(a) && 'a' <= format[i] && format[i] <= 'z' && format[i] != 'w' {
			p.options = options{} // %d, %s, %v: a verb and nothing else
			p.goodIndex = true
			p.operand(a[argNum], rune(format[i]))
			argNum++
			i++
			continue
		}
		i, argNum = p.directive(format, i, a, argNum)
	}
	if !p.reordered && argNum < len(a) {
		p.extra(a[argNum:])
	}
}

// directive reads and obeys flags, width, precision, argument indexes and verb, which begin at format[i].
func (p *printer) directive(format string, i int, a []any, argNum int) (int, int) {
	p.options = options{}
	p.goodIndex = true
	i = p.flags(format, i)

	argNum, i, indexed := p.argIndex(format, i, argNum, len(a))
	if i < len(format) && format[i] == '*' {
		i++
		p.wid, p.hasWid, argNum = intArg(a, argNum)
		if !p.hasWid {
			p.text("%!(BADWIDTH)")
		}
		if p.wid < 0 {
			p.wid = -p.wid
			p.minus = true
			p.zero = false
		}
		indexed = false
	} else {
		p.wid, p.hasWid, i = number(format, i)
		if indexed && p.hasWid { // "%[3]2d"
			p.goodIndex = false
		}
	}

	if i+1 < len(format) && format[i] == '.' {
		i++
		if indexed { // "%[3].2d"
			p.goodIndex = false
		}
		argNum, i, indexed = p.argIndex(format, i, argNum, len(a))
		if i < len(format) && format[i] == '*' {
			i++
			p.prec, p.hasPrec, argNum = intArg(a, argNum)
			if p.prec < 0 {
				p.prec = 0
				p.hasPrec = false
			}
			if !p.hasPrec {
				p.text("%!(BADPREC)")
			}
			indexed = false
		} else {
			p.prec, p.hasPrec, i = number(format, i)
			if !p.hasPrec {
				p.prec = 0
				p.hasPrec = true
			}
		}
	}
	if !indexed {
		argNum, i, _ = p.argIndex(format, i, argNum, len(a))
	}
	if i >= len(format) {
		p.text("%!(NOVERB)")
		return i, argNum
	}

	verb, size := rune(format[i]), 1
	if verb >= utf8.RuneSelf {
		verb, size = utf8.DecodeRuneInString(format[i:])
	}
	i += size
	switch {
	case verb == '%':
		p.buf = append(p.buf, '%')
	case !p.goodIndex:
		p.complain(verb, "(BADINDEX)")
	case argNum >= len(a):
		p.complain(verb, "(MISSING)")
	default:
		if verb == 'w' {
			p.wrapped = append(p.wrapped, argNum)
		}
		if verb == 'v' || verb == 'w' {
			p.sharpV, p.sharp = p.sharp, false
			p.plusV, p.plus = p.plus, false
		}
		p.operand(a[argNum], verb)
		argNum++
	}
	return i, argNum
}

func (p *printer) flags(format string, i int) int {
	for ; i < len(format); i++ {
		switch format[i] {
		case '#':
			p.sharp = true
		case '0':
			p.zero = true
		case '+':
			p.plus = true
		case '-':
			p.minus = true
		case ' ':
			p.space = true
		default:
			return i
		}
	}
	return i
}

// argIndex reads an argument index such as [3], if one stands at format[i].
func (p *printer) argIndex(format string, i, argNum, n int) (newArg, newI int, found bool) {
	if i >= len(format) || format[i] != '[' {
		return argNum, i, false
	}
	p.reordered = true
	for end := i + 1; end < len(format) && len(format)-i >= len("[1]"); end++ {
		if format[end] != ']' {
			continue
		}
		index, ok, stop := number(format, i+1)
		if ok && stop == end && index >= 1 && index <= n {
			return index - 1, end + 1, true
		}
		p.goodIndex = false
		return argNum, end + 1, ok && stop == end
	}
	p.goodIndex = false
	return argNum, i + 1, false
}

const tooLarge = 1000000 // wider and more precise than that is a mistake

// number reads digits at format[i]. A number that is too large counts as none.
func number(format string, i int) (n int, ok bool, end int) {
	for end = i; end < len(format) && '0' <= format[end] && format[end] <= '9'; end++ {
		if n > tooLarge {
			return 0, false, len(format)
		}
		n = n*10 + int(format[end]-'0')
		ok = true
	}
	return n, ok, end
}

// intArg takes the operand of a * in the format.
func intArg(a []any, argNum int) (n int, ok bool, next int) {
	if argNum >= len(a) {
		return 0, false, argNum
	}
	switch x := a[argNum].(type) {
	case int:
		n, ok = x, true
	default:
		v := value.Of(x)
		switch value.KindOf(v) {
		case value.Int, value.Int8, value.Int16, value.Int32, value.Int64:
			i := value.AsInt(v)
			n, ok = int(i), true
		case value.Uint, value.Uint8, value.Uint16, value.Uint32, value.Uint64, value.Uintptr:
			u := value.AsUint(v)
			n, ok = int(u), int64(u) >= 0
		}
	}
	if n > tooLarge || n < -tooLarge {
		n, ok = 0, false
	}
	return n, ok, argNum + 1
}

// extra tells of operands that the format did not use.
func (p *printer) extra(a []any) {
	p.options = options{}
	p.text("%!(EXTRA ")
	for i, arg := range a {
		if i > 0 {
			p.text(", ")
		}
		if arg == nil {
			p.text("<nil>")
			continue
		}
		p.text(value.TypeName(arg))
		p.buf = append(p.buf, '=')
		p.operand(arg, 'v')
	}
	p.buf = append(p.buf, ')')
}

// complain writes %!verb and what is wrong.
func (p *printer) complain(verb rune, what string) {
	p.text("%!")
	p.buf = utf8.AppendRune(p.buf, verb)
	p.text(what)
}

func (p *printer) text(s string) { p.buf = append(p.buf, s...) }

// The methods of a State.

func (p *printer) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

func (p *printer) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

func (p *printer) Width() (wid int, ok bool)      { return p.wid, p.hasWid }
func (p *printer) Precision() (prec int, ok bool) { return p.prec, p.hasPrec }

func (p *printer) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero
	}
	return false
}

// FormatString gives back the directive that a Formatter was called for.
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if wid, ok := state.Width(); ok {
		b = Append(b, wid)
	}
	if prec, ok := state.Precision(); ok {
		b = Append(append(b, '.'), prec)
	}
	return string(utf8.AppendRune(b, verb))
}
