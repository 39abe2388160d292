package time

import "strconv"

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

// quote writes all but the printable characters of ASCII as bytes.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := []byte{'"'}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < ' ' || c >= 0x80:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}
