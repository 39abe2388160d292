package time

import "strconv"

type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

const monthNames = "January  February March    April    May      June     July     August   SeptemberOctober  November December "
const dayNames = "Sunday   Monday   Tuesday  WednesdayThursday Friday   Saturday "

// nth is entry i of a list of names, each nine bytes wide.
func nth(names string, i int) string {
	name := names[9*i : 9*i+9]
	for name[len(name)-1] == ' ' {
		name = name[:len(name)-1]
	}
	return name
}

func (m Month) String() string {
	if m < January || m > December {
		return "%!Month(" + strconv.FormatUint(uint64(m), 10) + ")"
	}
	return nth(monthNames, int(m-1))
}

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

func (d Weekday) String() string {
	if d < Sunday || d > Saturday {
		return "%!Weekday(" + strconv.FormatUint(uint64(d), 10) + ")"
	}
	return nth(dayNames, int(d))
}

// A year of the calendar below begins in March, so that a leap day is its last.
const (
	daysPer400Years = 365*400 + 97
	marchOffset     = 306 // days from 1 March of the year 0 to 1 January of the year 1
)

// civil gives the date of a day, counted from 1 January of the year 1.
func civil(days int64) (year int, month Month, day int) {
	days += marchOffset
	era := floorDiv(days, daysPer400Years)
	n := days - era*daysPer400Years              // day of the era
	y := (n - n/1460 + n/36524 - n/146096) / 365 // year of the era
	d := n - (365*y + y/4 - y/100)               // day of the year, from March
	m := (5*d + 2) / 153                         // month, from March
	day = int(d-(153*m+2)/5) + 1
	year = int(y + era*400)
	if m < 10 {
		return year, Month(m + 3), day
	}
	return year + 1, Month(m - 9), day
}

// dayNumber is the reverse of civil; month is 1 to 12, day any.
func dayNumber(year int64, month, day int64) int64 {
	if month <= 2 {
		year--
		month += 12
	}
	era := floorDiv(year, 400)
	y := year - era*400
	d := (153*(month-3)+2)/5 + day - 1
	return era*daysPer400Years + y*365 + y/4 - y/100 + d - marchOffset
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// Date is the moment with that date and time at loc. Values out of range run over: October 32 is November 1.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int64(month) - 1
	y := int64(year) + floorDiv(m, 12)
	m -= floorDiv(m, 12) * 12
	s := int64(sec) + floorDiv(int64(nsec), 1e9)
	n := int64(nsec) - floorDiv(int64(nsec), 1e9)*1e9
	s += dayNumber(y, m+1, int64(day))*secondsPerDay + int64(hour)*3600 + int64(min)*60
	return Time{uint64(n), s - int64(loc.offset), nil}.In(loc)
}

func (t Time) Date() (year int, month Month, day int) {
	return civil(floorDiv(t.abs(), secondsPerDay))
}

func (t Time) Clock() (hour, min, sec int) {
	s := int(t.abs() - floorDiv(t.abs(), secondsPerDay)*secondsPerDay)
	return s / 3600, s / 60 % 60, s % 60
}

func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

func (t Time) Weekday() Weekday {
	days := floorDiv(t.abs(), secondsPerDay) + 1 // 1 January of the year 1 was a Monday
	return Weekday(days - floorDiv(days, 7)*7)
}

func (t Time) YearDay() int {
	days := floorDiv(t.abs(), secondsPerDay)
	return int(days-dayNumber(int64(t.Year()), 1, 1)) + 1
}

// ISOWeek: a week belongs to the year that its Thursday lies in.
func (t Time) ISOWeek() (year, week int) {
	days := floorDiv(t.abs(), secondsPerDay)
	weekday := (int64(t.Weekday()) + 6) % 7
	thursday := days + 3 - weekday
	year, _, _ = civil(thursday)
	return year, int(thursday-dayNumber(int64(year), 1, 1))/7 + 1
}
