// Package time has durations, moments, and timers on the virtual clock.
package time

// A Time is a moment, to the nanosecond. The zero Time is 1 January of the year 1, UTC.
//
// What Now returns carries the reading of the virtual clock itself, which Sub and the comparisons
// use; it stands for the moment at which the clock began and that much later.
type Time struct {
	wall uint64    // hasMonotonic, or the nanoseconds within the second
	ext  int64     // with hasMonotonic: nanoseconds of the virtual clock; else seconds since the year 1
	loc  *Location // nil: UTC
}

const (
	hasMonotonic = 1 << 63

	secondsPerDay = 86400
	unixToYear1   = 62135596800              // seconds from the year 1 to 1970
	clockStart    = unixToYear1 + 1257894000 // the virtual clock begins at 2009-11-10 23:00:00 UTC
)

// Now is the moment that the virtual clock shows.
func Now() Time { return Time{wall: hasMonotonic, ext: now()} }

func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }

// Unix is the moment sec seconds and nsec nanoseconds after 1 January 1970, UTC.
func Unix(sec, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return Time{uint64(nsec), sec + unixToYear1, Local}
}

func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }
func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

// sec and nsec are the seconds since the year 1 and the nanoseconds within the second.
func (t Time) sec() int64 {
	if t.wall&hasMonotonic == 0 {
		return t.ext
	}
	sec := t.ext / 1e9
	if t.ext%1e9 < 0 {
		sec--
	}
	return clockStart + sec
}

func (t Time) nsec() int64 {
	if t.wall&hasMonotonic == 0 {
		return int64(t.wall)
	}
	nsec := t.ext % 1e9
	if nsec < 0 {
		nsec += 1e9
	}
	return nsec
}

// plain is t without the reading of the clock.
func (t Time) plain() Time { return Time{uint64(t.nsec()), t.sec(), t.loc} }

func (t Time) IsZero() bool       { return t.sec() == 0 && t.nsec() == 0 }
func (t Time) After(u Time) bool  { return t.Compare(u) > 0 }
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }
func (t Time) Equal(u Time) bool  { return t.Compare(u) == 0 }
func (t Time) Unix() int64        { return t.sec() - unixToYear1 }
func (t Time) UnixMilli() int64   { return t.Unix()*1e3 + t.nsec()/1e6 }
func (t Time) UnixMicro() int64   { return t.Unix()*1e6 + t.nsec()/1e3 }
func (t Time) UnixNano() int64    { return t.Unix()*1e9 + t.nsec() }
func (t Time) Nanosecond() int    { return int(t.nsec()) }

// Compare is -1, 0 or +1, as t is before, at or after u.
func (t Time) Compare(u Time) int {
	a, b := t.sec(), u.sec()
	if a == b {
		a, b = t.nsec(), u.nsec()
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (t Time) Add(d Duration) Time {
	if t.wall&hasMonotonic != 0 {
		ext := t.ext + int64(d)
		if d < 0 != (ext < t.ext) { // too far from the clock's start to be read from it
			return t.plain().Add(d)
		}
		t.ext = ext
		return t
	}
	sec := t.ext + int64(d/1e9)
	nsec := int64(t.wall) + int64(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	return Time{uint64(nsec), sec, t.loc}
}

// Sub is t - u. What no Duration can hold gives the largest or smallest.
func (t Time) Sub(u Time) Duration {
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

// AddDate adds years, months and days; October 32 becomes November 1.
func (t Time) AddDate(years, months, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, t.Nanosecond(), t.Location())
}

// Truncate rounds t down to a multiple of d since the zero Time; Round to the nearest one.
func (t Time) Truncate(d Duration) Time {
	t = t.plain()
	if d <= 0 {
		return t
	}
	return t.Add(-t.over(d))
}

func (t Time) Round(d Duration) Time {
	t = t.plain()
	if d <= 0 {
		return t
	}
	r := t.over(d)
	if uint64(r)+uint64(r) < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// over is what is left of t divided by d.
func (t Time) over(d Duration) Duration {
	// (sec * 1e9 + nsec) mod d, bit by bit so that nothing overflows
	sec, nsec := t.sec(), t.nsec()
	negative := sec < 0
	if negative { // of the distance from the zero Time
		sec, nsec = -sec, -nsec
		if nsec < 0 {
			sec, nsec = sec-1, nsec+1e9
		}
	}
	r, m := uint64(0), uint64(d)
	for bit := 63; bit >= 0; bit-- {
		r = (r*2 + uint64(sec)>>uint(bit)&1*1e9%m) % m
	}
	r = (r + uint64(nsec)%m) % m
	if negative && r != 0 {
		r = m - r
	}
	return Duration(r)
}

// A Location is a place with its distance from UTC. There are no rules for summer time.
type Location struct {
	name   string
	offset int // seconds east of UTC
}

var utc = Location{name: "UTC"}

var (
	UTC   *Location = &utc
	Local *Location = &utc // the world's zone is UTC
)

func (l *Location) get() *Location {
	if l == nil {
		return &utc
	}
	return l
}

func (l *Location) String() string { return l.get().name }

// FixedZone is a Location that is always offset seconds east of UTC.
func FixedZone(name string, offset int) *Location { return &Location{name, offset} }

// LoadLocation knows UTC and Local only: the world has no zone files.
func LoadLocation(name string) (*Location, error) {
	if name == "" || name == "UTC" || name == "Local" {
		return UTC, nil
	}
	return nil, unknownZone(name)
}

type unknownZone string

func (z unknownZone) Error() string { return "unknown time zone " + string(z) }

func (t Time) UTC() Time   { return t.In(UTC) }
func (t Time) Local() Time { return t.In(Local) }

// In is the same moment as it is called at loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	if loc == &utc {
		loc = nil
	}
	t.loc = loc
	return t
}

func (t Time) Location() *Location { return t.loc.get() }

func (t Time) Zone() (name string, offset int) { return t.loc.get().name, t.loc.get().offset }

// abs is the seconds since the year 1 by the clocks of t's place.
func (t Time) abs() int64 { return t.sec() + int64(t.loc.get().offset) }
