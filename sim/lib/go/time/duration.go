package time

import "errors"

// A Duration is a time span in nanoseconds.
type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

func (d Duration) Nanoseconds() int64  { return int64(d) }
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }
func (d Duration) Seconds() float64    { return float64(d/Second) + float64(d%Second)/1e9 }
func (d Duration) Minutes() float64    { return float64(d/Minute) + float64(d%Minute)/(60*1e9) }
func (d Duration) Hours() float64      { return float64(d/Hour) + float64(d%Hour)/(60*60*1e9) }

// String is like 72h3m0.5s; less than a second has a smaller unit, as 1.5ms.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	u := uint64(d)
	sign := ""
	if d < 0 {
		u = -u
		sign = "-"
	}
	switch {
	case u < 1e3:
		return sign + decimal(u, 0) + "ns"
	case u < 1e6:
		return sign + decimal(u, 3) + "µs"
	case u < 1e9:
		return sign + decimal(u, 6) + "ms"
	}
	text := decimal(u%60e9, 9) + "s"
	if minutes := u / 60e9; minutes > 0 {
		text = decimal(minutes%60, 0) + "m" + text
		if hours := minutes / 60; hours > 0 {
			text = decimal(hours, 0) + "h" + text
		}
	}
	return sign + text
}

// decimal writes u with that many places behind the point, but no zeros at the end of them.
func decimal(u uint64, places int) string {
	var buf [24]byte
	i := len(buf)
	shown := false
	for ; places > 0; places-- {
		if d := byte(u % 10); d != 0 || shown {
			i--
			buf[i] = '0' + d
			shown = true
		}
		u /= 10
	}
	if shown {
		i--
		buf[i] = '.'
	}
	for {
		i--
		buf[i] = '0' + byte(u%10)
		if u /= 10; u == 0 {
			return string(buf[i:])
		}
	}
}

// Truncate rounds d toward zero to a multiple of m.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round rounds d to the nearest multiple of m, halves away from zero.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if uint64(r)+uint64(r) < uint64(m) {
			return d + r
		}
		if down := d - m + r; down < d {
			return down
		}
		return minDuration
	}
	if uint64(r)+uint64(r) < uint64(m) {
		return d - r
	}
	if up := d + m - r; up > d {
		return up
	}
	return maxDuration
}

func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

var units = []struct {
	name string
	unit uint64
}{
	{"ns", 1}, {"us", 1e3}, {"µs", 1e3}, {"μs", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"m", 60e9}, {"h", 3600e9},
}

// ParseDuration reads what String writes: numbers with units, as "1h15m30.918s" or "-1.5h".
func ParseDuration(s string) (Duration, error) {
	bad := func(what string) (Duration, error) {
		return 0, errors.New("time: " + what + quote(s))
	}
	rest, negative := s, false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return bad("invalid duration ")
	}
	var total uint64
	for rest != "" {
		whole, n, ok := digits(rest)
		if !ok {
			return bad("invalid duration ")
		}
		pre := n > 0
		rest = rest[n:]
		fraction, scale, post := uint64(0), 1.0, false
		if rest != "" && rest[0] == '.' {
			rest = rest[1:]
			n = 0
			for full := false; n < len(rest) && '0' <= rest[n] && rest[n] <= '9'; n++ {
				next := fraction*10 + uint64(rest[n]-'0')
				if full || fraction > (1<<63-1)/10 || next > 1<<63 {
					full = true // more digits do not matter
					continue
				}
				fraction = next
				scale *= 10
			}
			post = n > 0
			rest = rest[n:]
		}
		if !pre && !post {
			return bad("invalid duration ")
		}
		n = 0
		for n < len(rest) && rest[n] != '.' && (rest[n] < '0' || rest[n] > '9') {
			n++
		}
		if n == 0 {
			return bad("missing unit in duration ")
		}
		unit := uint64(0)
		for _, u := range units {
			if u.name == rest[:n] {
				unit = u.unit
			}
		}
		if unit == 0 {
			return bad("unknown unit " + quote(rest[:n]) + " in duration ")
		}
		rest = rest[n:]
		if whole > 1<<63/unit {
			return bad("invalid duration ")
		}
		whole *= unit
		if fraction > 0 {
			whole += uint64(float64(fraction) * (float64(unit) / scale))
		}
		if total += whole; whole > 1<<63 || total > 1<<63 {
			return bad("invalid duration ")
		}
	}
	if negative {
		return -Duration(total), nil
	}
	if total > 1<<63-1 {
		return bad("invalid duration ")
	}
	return Duration(total), nil
}

// digits reads the number at the start of s.
func digits(s string) (u uint64, n int, ok bool) {
	for ; n < len(s) && '0' <= s[n] && s[n] <= '9'; n++ {
		if u > 1<<63/10 {
			return 0, n, false
		}
		u = u*10 + uint64(s[n]-'0')
		if u > 1<<63 {
			return 0, n, false
		}
	}
	return u, n, true
}
