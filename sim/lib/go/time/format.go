package time

import (
	"errors"
	"strconv"
)

// Layouts for Format and Parse show how one certain moment would be written.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// The pieces of a layout, longer ones before those they begin with.
var pieces = []string{
	"January", "Jan", "Monday", "Mon", "MST", "2006", "__2", "_2", "002", "01", "02", "03", "04", "05", "06", "15",
	"1", "2", "3", "4", "5", "PM", "pm", "-07:00:00", "-070000", "-07:00", "-0700", "-07",
	"Z07:00:00", "Z070000", "Z07:00", "Z0700", "Z07",
}

func hasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// nextPiece finds the first piece of a layout.
func nextPiece(layout string) (before, piece, after string) {
	for i := 0; i < len(layout); i++ {
		rest := layout[i:]
		if n := fraction(rest); n > 0 {
			return layout[:i], rest[:n], rest[n:]
		}
		for _, piece := range pieces {
			if !hasPrefix(rest, piece) {
				continue
			}
			after := rest[len(piece):]
			if (piece == "Jan" || piece == "Mon") && after != "" && 'a' <= after[0] && after[0] <= 'z' {
				continue // a longer word
			}
			if piece == "_2" && hasPrefix(after, "006") {
				return layout[:i+1], "2006", after[3:]
			}
			return layout[:i], piece, after
		}
	}
	return layout, "", ""
}

// fraction is the length of a piece like .000 or ,999 at the start of s: a point and then only zeros
// or only nines, with no digit behind.
func fraction(s string) int {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' || s[1] != '0' && s[1] != '9' {
		return 0
	}
	n := 1
	for n < len(s) && s[n] == s[1] {
		n++
	}
	if n < len(s) && '0' <= s[n] && s[n] <= '9' {
		return 0
	}
	return n
}

// padded appends n with at least width digits.
func padded(b []byte, n, width int, fill byte) []byte {
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	text := strconv.Itoa(n)
	for w := len(text); w < width; w++ {
		b = append(b, fill)
	}
	return append(b, text...)
}

// Format writes t as the layout shows.
func (t Time) Format(layout string) string { return string(t.AppendFormat(nil, layout)) }

func (t Time) AppendFormat(b []byte, layout string) []byte {
	for layout != "" {
		before, piece, after := nextPiece(layout)
		b = append(b, before...)
		if piece != "" {
			b = t.appendPiece(b, piece)
		}
		layout = after
	}
	return b
}

func (t Time) appendPiece(b []byte, piece string) []byte {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	half := (hour+11)%12 + 1
	switch piece {
	case "January":
		return append(b, month.String()...)
	case "Jan":
		return append(b, month.String()[:3]...)
	case "Monday":
		return append(b, t.Weekday().String()...)
	case "Mon":
		return append(b, t.Weekday().String()[:3]...)
	case "MST":
		name, offset := t.Zone()
		if name != "" {
			return append(b, name...)
		}
		return appendOffset(b, offset, "-0700")
	case "2006":
		return padded(b, year, 4, '0')
	case "06":
		return padded(b, max(year%100, -(year%100)), 2, '0')
	case "01":
		return padded(b, int(month), 2, '0')
	case "1":
		return padded(b, int(month), 0, '0')
	case "02":
		return padded(b, day, 2, '0')
	case "_2":
		return padded(b, day, 2, ' ')
	case "2":
		return padded(b, day, 0, '0')
	case "002":
		return padded(b, t.YearDay(), 3, '0')
	case "__2":
		return padded(b, t.YearDay(), 3, ' ')
	case "15":
		return padded(b, hour, 2, '0')
	case "03":
		return padded(b, half, 2, '0')
	case "3":
		return padded(b, half, 0, '0')
	case "04":
		return padded(b, min, 2, '0')
	case "4":
		return padded(b, min, 0, '0')
	case "05":
		return padded(b, sec, 2, '0')
	case "5":
		return padded(b, sec, 0, '0')
	case "PM", "pm":
		letter := byte('A')
		if hour >= 12 {
			letter = 'P'
		}
		return append(b, letter|piece[0]&0x20, piece[1])
	}
	if piece[0] == '.' || piece[0] == ',' {
		return appendFraction(b, t.Nanosecond(), piece)
	}
	_, offset := t.Zone()
	return appendOffset(b, offset, piece)
}

// appendOffset writes a distance from UTC as a piece like -0700 or Z07:00 shows.
func appendOffset(b []byte, offset int, piece string) []byte {
	if piece[0] == 'Z' && offset == 0 {
		return append(b, 'Z')
	}
	sign := byte('+')
	if offset < 0 {
		sign = '-'
		offset = -offset
	}
	b = append(b, sign)
	b = padded(b, offset/3600, 2, '0')
	colon := len(piece) > 3 && piece[3] == ':'
	if len(piece) > 3 {
		if colon {
			b = append(b, ':')
		}
		b = padded(b, offset/60%60, 2, '0')
	}
	if len(piece) > 6 {
		if colon {
			b = append(b, ':')
		}
		b = padded(b, offset%60, 2, '0')
	}
	return b
}

// appendFraction writes the piece's number of digits; nines drop the zeros at the end.
func appendFraction(b []byte, nsec int, piece string) []byte {
	text := padded(nil, nsec, 9, '0')
	n := len(piece) - 1
	if n < len(text) {
		text = text[:n]
	}
	if piece[1] == '9' {
		for len(text) > 0 && text[len(text)-1] == '0' {
			text = text[:len(text)-1]
		}
		if len(text) == 0 {
			return b
		}
	}
	b = append(b, piece[0])
	return append(b, text...)
}

// String is for debugging. A time with a reading of the clock ends in m=±seconds.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic == 0 {
		return s
	}
	m, sign := t.ext, " m=+"
	if m < 0 {
		m, sign = -m, " m=-"
	}
	return s + sign + strconv.FormatInt(m/1e9, 10) + "." + string(padded(nil, int(m%1e9), 9, '0'))
}

// GoString is how %#v prints a time.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	s := "time.Date(" + strconv.Itoa(year) + ", "
	if January <= month && month <= December {
		s += "time." + month.String()
	}
	for _, n := range []int{day, hour, min, sec, t.Nanosecond()} {
		s += ", " + strconv.Itoa(n)
	}
	if loc := t.Location(); loc == UTC {
		return s + ", time.UTC)"
	} else {
		return s + ", time.Location(" + quote(loc.name) + "))"
	}
}

// A ParseError tells what part of a value does not fit its layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " +
			quote(e.ValueElem) + " as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

func quote(s string) string { return strconv.Quote(s) }

// Parse reads a time that is written as the layout shows.
func Parse(layout, value string) (Time, error) { return ParseInLocation(layout, value, UTC) }

// parsed collects what Parse finds.
type parsed struct {
	year, month, day, yearDay int
	hour, min, sec, nsec      int
	pm, pmSet, zoned          bool
	offset                    int
	zone                      string
}

var errBad = errors.New("bad value for field") // the value does not fit the piece

type outOfRange string

func (field outOfRange) Error() string { return string(field) }

// ParseInLocation is Parse where a time without zone is one of loc's.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	whole, wholeLayout := value, layout
	p := parsed{month: -1, day: -1, yearDay: -1}
	for {
		before, piece, after := nextPiece(layout)
		rest, ok := skip(value, before)
		if !ok {
			return Time{}, &ParseError{wholeLayout, whole, before, rest, ""}
		}
		value = rest
		if piece == "" {
			break
		}
		rest, err := p.read(piece, value, after)
		if err == errBad {
			return Time{}, &ParseError{wholeLayout, whole, piece, value, ""}
		}
		if err != nil {
			return Time{}, &ParseError{wholeLayout, whole, piece, value, ": " + err.Error() + " out of range"}
		}
		layout, value = after, rest
	}
	if value != "" {
		return Time{}, &ParseError{wholeLayout, whole, "", value, ": extra text: " + quote(value)}
	}
	if err := p.complete(); err != nil {
		return Time{}, &ParseError{wholeLayout, whole, "", whole, ": " + err.Error() + " out of range"}
	}
	t := Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, UTC)
	switch {
	case p.zoned && p.offset == 0 && (p.zone == "" || p.zone == "UTC"):
		return t, nil
	case p.zoned || p.zone != "":
		return t.Add(-Duration(p.offset) * Second).In(FixedZone(p.zone, p.offset)), nil
	}
	return t.Add(-Duration(loc.get().offset) * Second).In(loc.get()), nil
}

// skip takes the literal text of a layout off value; a space stands for any number of them.
func skip(value, prefix string) (string, bool) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, false
			}
			for prefix != "" && prefix[0] == ' ' {
				prefix = prefix[1:]
			}
			for value != "" && value[0] == ' ' {
				value = value[1:]
			}
			continue
		}
		if value == "" || value[0] != prefix[0] {
			return value, false
		}
		prefix, value = prefix[1:], value[1:]
	}
	return value, true
}

// number reads between least and most digits.
func number(value string, least, most int) (n int, rest string, err error) {
	i := 0
	for i < len(value) && i < most && '0' <= value[i] && value[i] <= '9' {
		n = n*10 + int(value[i]-'0')
		i++
	}
	if i < least {
		return 0, value, errBad
	}
	return n, value[i:], nil
}

func name(names string, count int, value string, short bool) (n int, rest string, err error) {
	for i := 0; i < count; i++ {
		want := nth(names, i)
		if short {
			want = want[:3]
		}
		if len(value) >= len(want) && sameFold(value[:len(want)], want) {
			return i, value[len(want):], nil
		}
	}
	return 0, value, errBad
}

func sameFold(a, b string) bool {
	for i := range a {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}

func (p *parsed) read(piece, value, layoutAfter string) (rest string, err error) {
	within := func(field *int, least, most, min, max int, what string) {
		*field, rest, err = number(value, least, most)
		if err == nil && (*field < min || *field > max) {
			err = outOfRange(what)
		}
	}
	switch piece {
	case "2006":
		p.year, rest, err = number(value, 4, 4)
	case "06":
		p.year, rest, err = number(value, 2, 2)
		if p.year >= 69 {
			p.year += 1900
		} else {
			p.year += 2000
		}
	case "January", "Jan":
		p.month, rest, err = name(monthNames, 12, value, piece == "Jan")
		p.month++
	case "Monday", "Mon":
		_, rest, err = name(dayNames, 7, value, piece == "Mon")
	case "01", "1":
		within(&p.month, len(piece), 2, 1, 12, "month")
	case "02", "_2", "2":
		if piece == "_2" && value != "" && value[0] == ' ' {
			value = value[1:]
		}
		least := 1
		if piece == "02" {
			least = 2
		}
		p.day, rest, err = number(value, least, 2) // complete checks it against the month
	case "002", "__2":
		for piece == "__2" && value != "" && value[0] == ' ' {
			value = value[1:]
		}
		within(&p.yearDay, 1, 3, 1, 366, "day-of-year")
	case "15":
		within(&p.hour, 1, 2, 0, 23, "hour")
	case "03", "3":
		within(&p.hour, len(piece), 2, 0, 12, "hour")
	case "04", "4":
		within(&p.min, len(piece), 2, 0, 59, "minute")
	case "05", "5":
		within(&p.sec, len(piece), 2, 0, 59, "second")
		// A fraction is read even where the layout has none.
		if err == nil && len(rest) >= 2 && (rest[0] == '.' || rest[0] == ',') && '0' <= rest[1] && rest[1] <= '9' &&
			fraction(layoutAfter) == 0 {
			n := 1
			for n < len(rest) && '0' <= rest[n] && rest[n] <= '9' {
				n++
			}
			p.nsec = nanoseconds(rest[1:n])
			rest = rest[n:]
		}
	case "PM", "pm":
		if len(value) < 2 || value[1] != piece[1] || value[0]|0x20 != 'a' && value[0]|0x20 != 'p' {
			return value, errBad
		}
		p.pmSet, p.pm = true, value[0]|0x20 == 'p'
		return value[2:], nil
	case "MST":
		return p.zoneName(value)
	default:
		if piece[0] == '.' || piece[0] == ',' {
			return p.fraction(piece, value)
		}
		return p.zoneOffset(piece, value)
	}
	return rest, err
}

func (p *parsed) fraction(piece, value string) (rest string, err error) {
	n := 1
	if value == "" || value[0] != '.' && value[0] != ',' {
		if piece[1] == '9' {
			return value, nil
		}
		return value, errBad
	}
	for n < len(value) && '0' <= value[n] && value[n] <= '9' && (piece[1] == '9' || n < len(piece)) {
		n++
	}
	if piece[1] == '0' && n != len(piece) {
		return value, errBad
	}
	p.nsec = nanoseconds(value[1:n])
	return value[n:], nil
}

func nanoseconds(figures string) (n int) {
	for i := 0; i < 9; i++ {
		n *= 10
		if i < len(figures) {
			n += int(figures[i] - '0')
		}
	}
	return n
}

func (p *parsed) zoneName(value string) (rest string, err error) {
	n := 0
	if value != "" && (value[0] == '+' || value[0] == '-') {
		return p.unnamedZone(value)
	}
	for n < len(value) && 'A' <= value[n] && value[n] <= 'Z' {
		n++
	}
	if n < 3 || n > 5 {
		return value, errBad
	}
	p.zone = value[:n]
	p.zoned = p.zoned || p.zone == "UTC"
	return value[n:], nil
}

// unnamedZone reads a zone that has only its distance in hours for a name, as +07.
func (p *parsed) unnamedZone(value string) (rest string, err error) {
	hours, rest, err := number(value[1:], 1, len(value))
	if err != nil || hours > 23 {
		return value, errBad
	}
	p.zone = value[:len(value)-len(rest)]
	return rest, nil
}

func (p *parsed) zoneOffset(piece, value string) (rest string, err error) {
	p.zoned = true
	if piece[0] == 'Z' && value != "" && value[0] == 'Z' {
		return value[1:], nil
	}
	if value == "" || value[0] != '+' && value[0] != '-' {
		return value, errBad
	}
	sign := 1
	if value[0] == '-' {
		sign = -1
	}
	rest = value[1:]
	unit := 3600
	for i := 1; i < len(piece); i += 2 {
		if piece[i] == ':' {
			if rest == "" || rest[0] != ':' {
				return value, errBad
			}
			rest = rest[1:]
			i++
		}
		n := 0
		if n, rest, err = number(rest, 2, 2); err != nil {
			return value, err
		}
		if unit == 3600 && n > 24 {
			return value, outOfRange("time zone offset hour")
		}
		if unit < 3600 && n > 60 {
			return value, outOfRange("time zone offset minute")
		}
		p.offset += sign * n * unit
		unit /= 60
	}
	return rest, nil
}

// complete fills in what was not given and checks the day against its month.
func (p *parsed) complete() error {
	if p.pmSet && p.hour == 12 {
		p.hour = 0
	}
	if p.pm {
		p.hour += 12
	}
	if p.yearDay > 0 {
		t := Date(p.year, January, p.yearDay, 0, 0, 0, 0, UTC)
		if t.Year() != p.year || p.month > 0 && int(t.Month()) != p.month || p.day > 0 && t.Day() != p.day {
			return outOfRange("day-of-year does not match month")
		}
		p.month, p.day = int(t.Month()), t.Day()
	}
	if p.month < 0 {
		p.month = 1
	}
	if p.day < 0 {
		p.day = 1
	}
	last := Date(p.year, Month(p.month)+1, 0, 0, 0, 0, 0, UTC).Day()
	if p.day < 1 || p.day > last {
		return outOfRange("day")
	}
	return nil
}
