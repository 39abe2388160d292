// What time.Parse and ParseDuration refuse, in which words, and which names a zone can have.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, c := range [][2]string{
		{"05.000", "07.-12"}, {"05.000", "07.-1x"}, {"05.999 ok", "07 ok"}, {"05.999 ok", "07. ok"}, {"05,000", "07,123"},
		{"2006", "é\"\\\n\xff"}, {"é2006", "é19"}, {"Jan _2 002 2006", "Feb  4 034 2006"}, {"Jan _2 002 2006", "Feb  4 004 2006"},
		{"002 2006", "366 2021"}, {"002 2006", "366 2020"}, {"-07", "-25"}, {"Z07:00", "-23:61"}, {"Z07:00:00", "+23:59:61"},
		{"03:04PM", "12:03pM"}, {"03:04pm", "12:03am"}, {"03:04PM", "12:03pm"}, {"MST", "abc"}, {"MST", "ABCDEF"}, {"MST", "XYZTX"},
		{"MST", "XYZT"}, {"MST", "WITA"}, {"MST", "MeST"}, {"MST", "GMT+3"}, {"MST", "GMT-24"}, {"MST", "+03"}, {"MST", "UTC"},
	} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t, err)
	}
	for _, s := range []string{"é", "1é", "1h é", "\x00"} {
		_, err := time.ParseDuration(s)
		fmt.Println(err)
	}
}

/* output:
0001-01-01 00:00:00 +0000 UTC parsing time "07.-12": fractional second out of range
0001-01-01 00:00:00 +0000 UTC parsing time "07.-1x" as "05.000": cannot parse ".-1x" as ".000"
0000-01-01 00:00:07 +0000 UTC <nil>
0001-01-01 00:00:00 +0000 UTC parsing time "07. ok" as "05.999 ok": cannot parse ". ok" as " ok"
0000-01-01 00:00:07.123 +0000 UTC <nil>
0001-01-01 00:00:00 +0000 UTC parsing time "\xc3\xa9\"\\\x0a\xff" as "2006": cannot parse "\xc3\xa9\"\\\x0a\xff" as "2006"
0001-01-01 00:00:00 +0000 UTC parsing time "\xc3\xa919" as "\xc3\xa92006": cannot parse "19" as "2006"
0001-01-01 00:00:00 +0000 UTC parsing time "Feb  4 034 2006": day-of-year does not match day
0001-01-01 00:00:00 +0000 UTC parsing time "Feb  4 004 2006": day-of-year does not match month
0001-01-01 00:00:00 +0000 UTC parsing time "366 2021": day-of-year out of range
2020-12-31 00:00:00 +0000 UTC <nil>
0001-01-01 00:00:00 +0000 UTC parsing time "-25": time zone offset hour out of range
0001-01-01 00:00:00 +0000 UTC parsing time "-23:61": time zone offset minute out of range
0001-01-01 00:00:00 +0000 UTC parsing time "+23:59:61": time zone offset second out of range
0001-01-01 00:00:00 +0000 UTC parsing time "12:03pM" as "03:04PM": cannot parse "pM" as "PM"
0000-01-01 00:03:00 +0000 UTC <nil>
0001-01-01 00:00:00 +0000 UTC parsing time "12:03pm" as "03:04PM": cannot parse "pm" as "PM"
0001-01-01 00:00:00 +0000 UTC parsing time "abc" as "MST": cannot parse "abc" as "MST"
0001-01-01 00:00:00 +0000 UTC parsing time "ABCDEF" as "MST": cannot parse "ABCDEF" as "MST"
0001-01-01 00:00:00 +0000 UTC parsing time "XYZTX" as "MST": cannot parse "XYZTX" as "MST"
0000-01-01 00:00:00 +0000 XYZT <nil>
0000-01-01 00:00:00 +0000 WITA <nil>
0000-01-01 00:00:00 +0000 MeST <nil>
0000-01-01 03:00:00 +0300 GMT+3 <nil>
0001-01-01 00:00:00 +0000 UTC parsing time "GMT-24": extra text: "-24"
0000-01-01 00:00:00 +0000 +03 <nil>
0000-01-01 00:00:00 +0000 UTC <nil>
time: invalid duration "\xc3\xa9"
time: unknown unit "\xc3\xa9" in duration "1\xc3\xa9"
time: unknown unit "h \xc3\xa9" in duration "1h \xc3\xa9"
time: invalid duration "\x00"
*/
