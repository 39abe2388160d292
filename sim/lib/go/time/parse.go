package time

import (
	"errors"
	"strconv"
)

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

// An outOfRange names the field whose number is none, a mismatch says what does not fit together.
type outOfRange string

func (field outOfRange) Error() string { return string(field) + " out of range" }

type mismatch string

func (what mismatch) Error() string { return string(what) }

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
			return Time{}, &ParseError{wholeLayout, whole, piece, value, ": " + err.Error()}
		}
		layout, value = after, rest
	}
	if value != "" {
		return Time{}, &ParseError{wholeLayout, whole, "", value, ": extra text: " + quote(value)}
	}
	if err := p.complete(); err != nil {
		return Time{}, &ParseError{wholeLayout, whole, "", whole, ": " + err.Error()}
	}
	t := Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, UTC)
	loc = loc.get()
	switch {
	case p.zoned && p.offset == 0 && (p.zone == "" || p.zone == "UTC"):
		return t, nil
	case p.zoned && p.offset == loc.offset && (p.zone == "" || p.zone == loc.name), !p.zoned && p.zone == loc.name,
		!p.zoned && p.zone == "":
		return t.Add(-Duration(loc.offset) * Second).In(loc), nil
	case p.zoned:
		return t.Add(-Duration(p.offset) * Second).In(FixedZone(p.zone, p.offset)), nil
	}
	return t.In(FixedZone(p.zone, p.offset)), nil // a name alone does not say how far from UTC
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
		if len(value) < 2 || value[1] != piece[1] || value[0] != piece[0] && value[0] != piece[0]-'p'+'a' {
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

// fraction reads as many digits as the layout has zeros, or with nines any number of them, or none at all.
func (p *parsed) fraction(piece, value string) (rest string, err error) {
	begins := value != "" && (value[0] == '.' || value[0] == ',')
	n := 1
	for begins && n < len(value) && '0' <= value[n] && value[n] <= '9' && (piece[1] == '9' || n < len(piece)) {
		n++
	}
	switch {
	case n == 1 && piece[1] == '9':
		return value, nil
	case piece[1] == '0' && begins && n == 1 && len(value) >= len(piece) && value[1] == '-':
		if _, err := strconv.Atoi(value[1:len(piece)]); err == nil {
			return value, outOfRange("fractional second")
		}
		return value, errBad
	case !begins || piece[1] == '0' && n != len(piece):
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
	n := zoneLength(value)
	if n == 0 {
		return value, errBad
	}
	p.zone = value[:n]
	switch {
	case p.zone == "UTC":
		p.zoned = true
	case len(p.zone) > 3 && p.zone[:3] == "GMT" && !p.zoned:
		hours, _ := strconv.Atoi(p.zone[3:])
		p.offset = hours * 3600
	}
	return value[n:], nil
}

// zoneLength says how much of value can be a zone's name: three capital letters, four or five that end in T, one of a few others, GMT
// with a distance in hours, or that alone, as +07. 0: it does not begin with one.
func zoneLength(value string) int {
	n := 0
	for n < len(value) && n < 6 && 'A' <= value[n] && value[n] <= 'Z' {
		n++
	}
	switch {
	case begins(value, "UTC"):
		return 3
	case begins(value, "ChST"), begins(value, "MeST"):
		return 4
	case begins(value, "GMT"):
		return 3 + hoursLength(value[3:])
	case n == 0 && len(value) >= 3:
		return hoursLength(value)
	case n == 3, (n == 4 || n == 5) && value[n-1] == 'T', n == 4 && value[:n] == "WITA":
		return n
	}
	return 0
}

func begins(value, word string) bool { return len(value) >= len(word) && value[:len(word)] == word }

// hoursLength is the length of a sign and at most 23 hours.
func hoursLength(value string) int {
	if value == "" || value[0] != '+' && value[0] != '-' {
		return 0
	}
	hours, rest, err := number(value[1:], 1, len(value))
	if err != nil || hours > 23 {
		return 0
	}
	return len(value) - len(rest)
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
		if unit == 60 && n > 60 {
			return value, outOfRange("time zone offset minute")
		}
		if unit == 1 && n > 60 {
			return value, outOfRange("time zone offset second")
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
		switch {
		case t.Year() != p.year:
			return outOfRange("day-of-year")
		case p.month > 0 && int(t.Month()) != p.month:
			return mismatch("day-of-year does not match month")
		case p.day > 0 && t.Day() != p.day:
			return mismatch("day-of-year does not match day")
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
